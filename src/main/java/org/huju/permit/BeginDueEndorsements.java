package org.huju.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The night the window of article 14 opens: for each permit an endorsement is begun, which finds out whether the holder has to come. Once
 * for each end of a year, and in the same transaction as the mark that says so.
 */
@Service
class BeginDueEndorsements implements NightlyTask {

    private final DuePermits duePermits;
    private final DuePermitBatch batch;
    private final BeginDueEndorsement beginDueEndorsement;
    private final EndorsementDates dates;
    private final BatchSize batchSize;

    BeginDueEndorsements(
            DuePermits duePermits,
            DuePermitBatch batch,
            BeginDueEndorsement beginDueEndorsement,
            EndorsementDates dates,
            BatchSize batchSize) {
        this.duePermits = duePermits;
        this.batch = batch;
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
        List<UUID> due = duePermits.toRemind(dates.overdueUpTo(night), dates.openUpTo(night), night, batchSize.rows());
        duePermits.reminded(batch.each(name(), due, night, beginDueEndorsement::of));
        return due.size();
    }
}
