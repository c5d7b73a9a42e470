package org.huju.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.Address;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.registration.Dwelling;
import org.huju.registration.HomeKind;
import org.huju.registration.Registrant;
import org.huju.registration.Registration;
import org.huju.registration.RegistrationDates;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.verification.Claim;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives some of the demonstration's people the residence registrations they had before it began; one who has any is left alone. */
@Component
@Profile("demo & !production")
class SeedRegistrations {

    private static final String BY = "demonstration";

    private final Registrations registrations;
    private final RegistrationDates dates;
    private final Clock clock;

    SeedRegistrations(Registrations registrations, RegistrationDates dates, Clock clock) {
        this.registrations = registrations;
        this.dates = dates;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void seed() {
        LocalDate today = LocalDate.now(clock);
        Map.of(
                        SampleCitizens.halfYearRegistered(),
                                today.minusMonths(6).plusDays(3),
                        SampleCitizens.registrationEnding(), today.minusYears(1).plusDays(32),
                        SampleCitizens.registrationExpired(),
                                today.minusYears(1).minusDays(20))
                .forEach(this::seed);
    }

    private void seed(SampleCitizen citizen, LocalDate registeredOn) {
        if (registrations.last(citizen.claim().idNumber()).isEmpty()) {
            registrations.add(registration(citizen, registeredOn));
        }
    }

    private Registration registration(SampleCitizen citizen, LocalDate registeredOn) {
        Claim claim = citizen.claim();
        Registrant registrant = new Registrant(
                new PersonName(claim.name()),
                claim.idNumber(),
                new PhoneNumber(citizen.phone()),
                new Address(claim.householdAddress()));
        Dwelling dwelling = new Dwelling(
                claim.streetCode(),
                new Address(claim.residenceAddress()),
                Optional.of(HomeKind.valueOf(citizen.homeKind())));
        return new Registration(
                UUID.randomUUID(),
                registrations.nextRegistrationNo(registeredOn),
                registrant,
                dwelling,
                new Span(registeredOn, dates.validUntil(registeredOn), registeredOn),
                "centre-" + claim.streetCode(),
                UUID.randomUUID(),
                BY,
                Optional.empty());
    }
}
