package org.huju.permit;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * How a permit stands on a day by its dates, whether or not the night's work has written it (article 14): everybody who asks what a holder
 * may do today asks here.
 *
 * <p>A permit lasts to the year's last day, moved off days off. Where an endorsement was asked for by then and is not decided yet, the permit
 * goes on until it is, since the holder has done his part (行政许可法第五十条 by analogy); a comparison the system began holds it up until it
 * ends, and for some days only (rule {@code endorsement-comparison-holds}). Whoever asks late is suspended.
 */
@Service
public class StateOnDay {

    private final PermitCases cases;
    private final EndorsementDates dates;

    StateOnDay(PermitCases cases, EndorsementDates dates) {
        this.cases = cases;
        this.dates = dates;
    }

    public DatedState of(Permit permit, LocalDate day) {
        return permit instanceof ValidPermit valid && isOverdue(valid, day)
                ? new DatedState(Permit.State.SUSPENDED, suspendedFrom(valid))
                : new DatedState(permit.state(), permit.since());
    }

    /** Whether its rights can be used on that day. */
    public boolean holds(Permit permit, LocalDate day) {
        return !day.isBefore(permit.issuedOn()) && of(permit, day).state() == Permit.State.VALID;
    }

    boolean isOverdue(ValidPermit permit, LocalDate day) {
        // Most permits are far from their year's end, and nobody has to look for a case then.
        return day.isAfter(permit.validUntil())
                && !day.isBefore(suspendedFrom(permit))
                && !isAskedForInTime(permit, day);
    }

    /** The day after the last one on which it could be used: of the year, or of the decision on an endorsement asked for in time. */
    LocalDate suspendedFrom(ValidPermit permit) {
        LocalDate ofTheYear = dates.suspendedFrom(permit.validUntil());
        return cases.lastEndorsementClosed(permit.id(), dates.lastDay(permit.validUntil()))
                .map(decided -> decided.plusDays(1))
                .filter(ofTheYear::isBefore)
                .orElse(ofTheYear);
    }

    private boolean isAskedForInTime(ValidPermit permit, LocalDate day) {
        LocalDate lastDay = dates.lastDay(permit.validUntil());
        return cases.open(permit.id(), PermitCase.Kind.ENDORSEMENT)
                .filter(open -> !open.receivedOn().isAfter(lastDay))
                .filter(open -> open.channel() != PermitCase.Channel.SYSTEM
                        || !open.receivedOn().isBefore(dates.comparedSince(day)))
                .isPresent();
    }
}
