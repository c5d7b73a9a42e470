package org.huju.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.sweep.BatchSize;
import org.huju.sweep.NightlyTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The night after the last day of a year: whoever did not endorse it is suspended (article 14). */
@Service
class SuspendOverduePermits implements NightlyTask {

    private final DuePermits duePermits;
    private final DuePermitBatch batch;
    private final Suspend suspend;
    private final EndorsementDates dates;
    private final BatchSize batchSize;

    SuspendOverduePermits(
            DuePermits duePermits, DuePermitBatch batch, Suspend suspend, EndorsementDates dates, BatchSize batchSize) {
        this.duePermits = duePermits;
        this.batch = batch;
        this.suspend = suspend;
        this.dates = dates;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "suspend-permits";
    }

    @Override
    @Transactional
    public int nextBatch(LocalDate night) {
        List<UUID> overdue =
                duePermits.toSuspend(dates.overdueUpTo(night), dates.comparedSince(night), night, batchSize.rows());
        batch.each(name(), overdue, night, suspend::overdue);
        return overdue.size();
    }
}
