package org.huju.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The board's cases, to work from. */
public interface CaseList {

    /**
     * What is asked for beside the selection; empty parts for all.
     *
     * @param step activity id
     * @param risk only those that are likely to be late, the likeliest first
     */
    record Filter(Optional<Timeliness> timeliness, String step, String clerk, boolean risk, Order order) {}

    enum Order {
        /** The nearest date first. */
        DUE,
        /** The oldest first. */
        AGE
    }

    /**
     * One open case.
     *
     * @param since the day it came to its step; null while the system itself is at work
     * @param due null where no period runs
     * @param rule the period that ends then; null where none runs
     * @param chance of being late, 0 to 1; null where none was told
     */
    record Row(
            UUID caseId,
            String matter,
            String caseNo,
            String district,
            String centreId,
            LocalDate openedOn,
            String definition,
            String step,
            LocalDate since,
            String holderId,
            String clerk,
            Timeliness timeliness,
            LocalDate due,
            String rule,
            Double chance,
            LocalDate likelyOn) {}

    List<Row> rows(Selection selection, Filter filter, LocalDate today, LocalDate lastDueSoon, int offset, int limit);

    long count(Selection selection, Filter filter, LocalDate today, LocalDate lastDueSoon);

    /** Open or not, if the selection holds it. */
    Optional<Row> row(UUID caseId, String matter, Selection selection, LocalDate today, LocalDate lastDueSoon);

    /**
     * A wait of the case, now or in the past.
     *
     * @param leftOn null while it waits
     * @param days working days; null while it waits
     */
    record Passed(
            String definition,
            String activity,
            String officeId,
            String clerk,
            boolean aside,
            LocalDate enteredOn,
            LocalDate leftOn,
            Integer days) {}

    /** In the order of time. */
    List<Passed> path(UUID caseId, String matter);
}
