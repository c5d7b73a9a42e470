package org.huju.permit;

import java.time.LocalDate;
import java.util.List;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The night the window of article 14 opens: for each permit an endorsement is begun, which finds out whether the holder has to come. Once
 * for each end of a year, and in the same transaction as the mark that says so.
 */
@Service
class BeginDueEndorsements implements NightlyTask {

    private static final Logger log = LoggerFactory.getLogger(BeginDueEndorsements.class);

    private final DuePermits duePermits;
    private final BeginDueEndorsement beginDueEndorsement;
    private final EndorsementDates dates;
    private final BatchSize batchSize;

    BeginDueEndorsements(
            DuePermits duePermits,
            BeginDueEndorsement beginDueEndorsement,
            EndorsementDates dates,
            BatchSize batchSize) {
        this.duePermits = duePermits;
        this.beginDueEndorsement = beginDueEndorsement;
        this.dates = dates;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "remind-endorsement";
    }

    @Override
    @Transactional
    public int nextBatch(LocalDate night) {
        List<ValidPermit> due = duePermits.toRemind(dates.overdueUpTo(night), dates.openUpTo(night), batchSize.rows());
        List<ValidPermit> begun = due.stream().filter(this::isBegun).toList();
        duePermits.reminded(begun);
        return begun.size();
    }

    /** What is wrong with one permit holds up no other; it is found again at the next look. */
    private boolean isBegun(ValidPermit permit) {
        try {
            beginDueEndorsement.of(permit);
            return true;
        } catch (RuntimeException e) {
            // Its message might repeat what a row holds.
            log.error(
                    "the endorsement of permit {} was not begun: {}",
                    permit.id(),
                    e.getClass().getName());
            return false;
        }
    }
}
