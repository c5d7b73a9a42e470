package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.desk.Offices;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 迁居: the residence registration follows a change of the permit's address (articles 5 and 13; {@code registration-follows-change}). The time
 * goes on without a break, and the year that runs is not made longer by it; what is registered at the new address is so from the day of the
 * move, for time that is taken away from the old one is not given back by the new.
 */
@Service
public class MoveResidence {

    private final Registrations registrations;
    private final RegistrationDates dates;
    private final Offices offices;

    MoveResidence(Registrations registrations, RegistrationDates dates, Offices offices) {
        this.registrations = registrations;
        this.dates = dates;
        this.offices = offices;
    }

    /**
     * @param streetCode nine digits, of a street of this city
     * @param on the day the change was recorded
     * @param by user id of the clerk, or {@code system}
     * @param caseId the case in which the change was recorded
     * @return the registration as it is now; empty, and nothing done, if Huju holds none that counts on that day
     */
    @Transactional
    public Optional<Registration> move(
            IdNumber person, String streetCode, Address address, LocalDate on, String by, UUID caseId) {
        return registrations
                .lockLast(person)
                .filter(last ->
                        last.ending().isEmpty() && dates.holds(last.span().validUntil(), on))
                .map(current -> moved(current, new Dwelling(streetCode, address, Optional.empty()), on, by, caseId));
    }

    private Registration moved(Registration before, Dwelling dwelling, LocalDate on, String by, UUID caseId) {
        Registration after = new Registration(
                UUID.randomUUID(),
                registrations.nextRegistrationNo(on),
                before.registrant(),
                dwelling,
                movedOn(before.span(), on),
                offices.centreOfStreet(dwelling.streetCode()).orElseThrow().id(),
                caseId,
                by,
                Optional.empty());
        registrations.end(before.id(), new Registration.Ending(Registration.State.ENDED, on, "随居住证信息变更迁居"));
        registrations.add(after);
        return after;
    }

    /** On days off after its last day a registration still holds; none begins after its own end. */
    private static Span movedOn(Span before, LocalDate on) {
        LocalDate registeredOn = on.isAfter(before.validUntil()) ? before.validUntil() : on;
        return new Span(registeredOn, before.validUntil(), before.continuousFrom());
    }
}
