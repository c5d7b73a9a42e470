package org.huju.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.registration.Dwelling;
import org.huju.registration.HomeKind;
import org.huju.registration.Registrant;
import org.huju.registration.Registration;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.verification.Claim;

/** Residence registrations as they are recorded. */
public final class SampleRegistrations {

    private SampleRegistrations() {}

    public static Registration registration(LocalDate registeredOn, LocalDate validUntil) {
        return of(SampleCitizens.consistent(), new Span(registeredOn, validUntil, registeredOn));
    }

    public static Registration of(SampleCitizen citizen, Span span) {
        Claim claim = citizen.claim();
        IdNumber idNumber = claim.idNumber();
        return new Registration(
                UUID.randomUUID(),
                "D-" + UUID.randomUUID(),
                new Registrant(
                        new PersonName(claim.name()),
                        idNumber,
                        new PhoneNumber(citizen.phone()),
                        new Address(claim.householdAddress())),
                new Dwelling(
                        claim.streetCode(),
                        new Address(claim.residenceAddress()),
                        Optional.of(HomeKind.valueOf(citizen.homeKind()))),
                span,
                "centre-" + claim.streetCode(),
                UUID.randomUUID(),
                "wang.clerk",
                Optional.empty());
    }
}
