package org.huju.sweep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of the night's work: a batch, and its figures with it. */
@Service
class SweepBatch {

    private final SweepNights nights;
    private final Clock clock;

    SweepBatch(SweepNights nights, Clock clock) {
        this.nights = nights;
        this.clock = clock;
    }

    @Transactional
    int of(NightlyTask task, LocalDate night, String node) {
        Instant started = clock.instant();
        int done = task.nextBatch(night);
        if (done > 0) {
            nights.done(night, task.name(), node, done, started, clock.instant());
        }
        return done;
    }
}
