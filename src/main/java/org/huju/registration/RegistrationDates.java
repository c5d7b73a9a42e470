package org.huju.registration;

import java.time.LocalDate;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Service;

/** The days of a registration (article 5, and article 9 for what it is good for). */
@Service
public class RegistrationDates {

    private static final String VALIDITY = "residence-registration-validity";
    private static final String HALF_YEAR = "registration-before-application";
    private static final String ENDING = "registration-ending-warning";

    private final Deadlines deadlines;

    RegistrationDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The last day of a registration made on that day. */
    public LocalDate validUntil(LocalDate registeredOn) {
        return deadlines.of(VALIDITY, registeredOn).due();
    }

    /** The last day on which it can be made again without a break: its own last, moved off days off (civil code article 203). */
    public LocalDate lastDay(LocalDate validUntil) {
        return deadlines.movedOffDaysOff(validUntil);
    }

    /** Whether a registration of that last day still counts on that day. */
    public boolean holds(LocalDate validUntil, LocalDate on) {
        return !on.isAfter(lastDay(validUntil));
    }

    /** 满半年: the first day on which a permit can be applied for (article 9), by the law of {@code lawOf}. */
    public LocalDate permitFrom(LocalDate continuousFrom, LocalDate lawOf) {
        return deadlines.fulfilledOn(HALF_YEAR, continuousFrom, lawOf);
    }

    /** The day to remind the person of the end. */
    public LocalDate endingReminderOn(LocalDate validUntil, LocalDate lawOf) {
        return deadlines.leadBefore(ENDING, validUntil, lawOf);
    }

    /** The latest end of those that no longer count on that day; days off before it still do. */
    LocalDate endedBefore(LocalDate day) {
        return deadlines.workingDaysBefore(day, 1);
    }
}
