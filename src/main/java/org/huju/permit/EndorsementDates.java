package org.huju.permit;

import java.time.LocalDate;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Service;

/** The days around the end of a permit's year (article 14). */
@Service
public class EndorsementDates {

    private static final String CYCLE = "endorsement-cycle";
    private static final String WINDOW = "endorsement-window";
    private static final String COMPARISON_HOLDS = "endorsement-comparison-holds";
    private static final String MAKE_UP = "endorsement-make-up";

    private final Deadlines deadlines;

    /** Tests may call it without Spring. */
    public EndorsementDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The first day on which it can be endorsed: the thirtieth before the year's last day. */
    public LocalDate opensOn(LocalDate validUntil) {
        return deadlines.leadBefore(WINDOW, validUntil, validUntil);
    }

    /** The last day on which it is endorsed in time: the year's last day, moved off days off (civil code article 203). */
    public LocalDate lastDay(LocalDate validUntil) {
        return deadlines.movedOffDaysOff(validUntil);
    }

    /** The day from which the use of a permit that was not endorsed is suspended. */
    LocalDate suspendedFrom(LocalDate validUntil) {
        return lastDay(validUntil).plusDays(1);
    }

    /** The latest end of a year that has passed on that day without a day left to endorse. */
    LocalDate overdueUpTo(LocalDate day) {
        LocalDate end = day.minusDays(1);
        while (suspendedFrom(end).isAfter(day)) {
            end = end.minusDays(1);
        }
        return end;
    }

    /** The earliest day on which a comparison was begun that still holds up a suspension on that day. */
    LocalDate comparedSince(LocalDate day) {
        return deadlines.leadBefore(COMPARISON_HOLDS, day, day);
    }

    /** The latest end of a year for which endorsements are open on that day. */
    LocalDate openUpTo(LocalDate day) {
        LocalDate end = day;
        while (!opensOn(end.plusDays(1)).isAfter(day)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** The last day on which the years still go on without a break: the sixtieth, moved likewise. */
    public LocalDate madeUpUntil(LocalDate validUntil) {
        return deadlines.of(MAKE_UP, validUntil).due();
    }

    /**
     * As {@link #madeUpUntil(LocalDate)}; where the suspension began later than the year's end, because an endorsement asked for in time was
     * refused after it, the days count from then (rule {@code endorsement-late-refusal}).
     */
    LocalDate madeUpUntil(HeldPermit permit) {
        boolean later = permit instanceof SuspendedPermit && permit.since().isAfter(suspendedFrom(permit.validUntil()));
        return madeUpUntil(later ? permit.since().minusDays(1) : permit.validUntil());
    }

    /** The last day of the year that begins after that day. */
    public LocalDate yearAfter(LocalDate day) {
        return deadlines.of(CYCLE, day).due();
    }
}
