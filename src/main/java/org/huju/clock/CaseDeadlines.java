package org.huju.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The dates set for each case, stored with all they were counted from, so that no amendment moves them silently. */
public interface CaseDeadlines {

    /** Starts a period of the case itself; started anew, the new dates count. */
    default void start(UUID application, Deadline deadline) {
        start(application, deadline, "");
    }

    /** @param subject whose period it is where a case has several of a rule, such as the department asked */
    void start(UUID application, Deadline deadline, String subject);

    default Optional<CaseDeadline> find(UUID application, String rule) {
        return find(application, rule, "");
    }

    Optional<CaseDeadline> find(UUID application, String rule, String subject);

    /** Ends a running period: met if {@code on} is not after its due date, else missed. A finished one stays as it is. */
    default void finish(UUID application, String rule, LocalDate on) {
        finish(application, rule, "", on);
    }

    void finish(UUID application, String rule, String subject, LocalDate on);

    /**
     * Ends every period that still runs in the case, which is closed with nothing done: ended if {@code on} is not after
     * its due date, else missed.
     */
    void finishAll(UUID application, LocalDate on);

    /** Ends a running period as missed, when its time has run out. A finished one stays as it is. */
    void miss(UUID application, String rule, String subject);

    /**
     * A stored deadline.
     *
     * @param lawVersion of the rule it was counted by
     * @param calendarVersion of the working calendar it was counted with
     */
    record CaseDeadline(
            String rule,
            String subject,
            LocalDate from,
            LocalDate due,
            String lawVersion,
            String calendarVersion,
            Outcome outcome) {}

    /** What has become of a deadline. */
    enum Outcome {
        RUNNING,
        MET,
        MISSED,
        /** The case was refused or withdrawn before the due date; there was nothing to do any more. */
        ENDED
    }
}
