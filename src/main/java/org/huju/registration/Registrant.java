package org.huju.registration;

import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;

/** Who lives here, and from where (常住户口所在地). */
public record Registrant(PersonName name, IdNumber idNumber, PhoneNumber phone, Address householdAddress) {}
