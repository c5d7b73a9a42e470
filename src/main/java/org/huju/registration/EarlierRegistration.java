package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.registration.Registration.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 此前的居住登记 ({@code registration-before-huju}): a registration made before Huju, which goes on in the person's first one here. Once the
 * population register has confirmed its day, the half year of article 9 counts from that day in all that the person is told.
 */
@Service
public class EarlierRegistration {

    private final Registrations registrations;
    private final RegistrationDates dates;
    private final Clock clock;

    EarlierRegistration(Registrations registrations, RegistrationDates dates, Clock clock) {
        this.registrations = registrations;
        this.dates = dates;
        this.clock = clock;
    }

    /** Nothing here broke the time since the first registration, and none of it was taken away. */
    public boolean mayHaveBegun(LocalDate stated, IdNumber person) {
        return goesOnIn(stated, person).isPresent();
    }

    /** The population register has the same day; nothing is done if no registration here goes on from it. */
    @Transactional
    public void confirmed(LocalDate day, IdNumber person) {
        registrations.lockLast(person);
        goesOnIn(day, person).ifPresent(current -> registrations.beganEarlier(current.id(), day));
    }

    private Optional<Registration> goesOnIn(LocalDate day, IdNumber person) {
        List<Registration> all = registrations.of(person);
        if (all.isEmpty() || all.stream().anyMatch(each -> each.state() == State.REVOKED)) {
            return Optional.empty();
        }
        LocalDate first = all.get(0).span().registeredOn();
        return Optional.of(all.get(all.size() - 1))
                .filter(last -> day.isBefore(first))
                .filter(last ->
                        last.ending().isEmpty() && dates.holds(last.span().validUntil(), LocalDate.now(clock)))
                .filter(last -> last.span().continuousFrom().equals(first));
    }
}
