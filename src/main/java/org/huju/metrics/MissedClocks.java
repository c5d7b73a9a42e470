package org.huju.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.huju.clock.ClockWatch;
import org.huju.clock.StatutoryClock;
import org.huju.clock.StatutoryClock.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@code huju.clock.missed}: the clocks that this node has written down as missed, by the period. Counted once it is committed. */
@Component
class MissedClocks implements ClockWatch {

    private final MeterRegistry meters;

    MissedClocks(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        if (!before.state().finished() && after.state() == State.MISSED) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    count(after.key().rule());
                }
            });
        }
    }

    private void count(String rule) {
        Counter.builder("huju.clock.missed")
                .description("Statutory periods that ran out before what was to be done was done")
                .tag("rule", rule)
                .register(meters)
                .increment();
    }
}
