package org.huju.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The open cases, as the board has them. */
public interface CasesToTell {

    /**
     * Those that are overdue, that are to be warned of, or that will probably be late, and of which nobody has been told.
     *
     * @param warnedUntil by period: up to which due date warning is given today; periods that give no warning are left out
     * @param riskFrom chance of being late, 0 to 1
     */
    List<CaseRow> untold(LocalDate today, Map<String, LocalDate> warnedUntil, double riskFrom, int most);

    /** Ends the alerts of cases that are no longer as they say: done, closed, or given more time. */
    int endTold(Instant at, LocalDate today);

    /** The case, under the matter that was opened last, whether or not it is late; empty if the board does not know it. */
    Optional<CaseRow> open(UUID caseId, LocalDate today);

    /**
     * How an office stands.
     *
     * @param open what lies with it
     * @param soon due within the days of warning, and not overdue
     * @param risk with a chance of being late of {@code riskFrom} or more
     * @param urgent those with the nearest dates, the first ones only
     */
    record OfficeDay(String officeId, long open, long overdue, long soon, long risk, List<CaseRow> urgent) {}

    /** Of each office that has something overdue, due soon or at risk. */
    List<OfficeDay> offices(LocalDate today, LocalDate lastDueSoon, double riskFrom);
}
