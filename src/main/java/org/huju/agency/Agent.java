package org.huju.agency;

import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;

/** 代办人: a guardian or close relative who files for the applicant (article 8). */
public record Agent(AgentKind kind, PersonName name, IdNumber idNumber, PhoneNumber phone) {}
