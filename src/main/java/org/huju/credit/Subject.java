package org.huju.credit;

import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;

/** Who can lose the right to be accepted before all is there: a person, or an employer who applies for one. */
public sealed interface Subject {

    record Person(IdNumber idNumber) implements Subject {}

    record Employer(EmployerCode code) implements Subject {}
}
