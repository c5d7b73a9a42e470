package org.huju.simulator;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** A scheduler whose tasks run when the test says so, in the order in which they came. */
class HandScheduler extends SimpleAsyncTaskScheduler {

    private record Planned(Runnable task, Instant at) {}

    private final Deque<Planned> planned = new ArrayDeque<>();

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        planned.add(new Planned(task, startTime));
        return null;
    }

    Instant nextAt() {
        return planned.getFirst().at();
    }

    void runNext() {
        planned.removeFirst().task().run();
    }

    boolean isIdle() {
        return planned.isEmpty();
    }

    void forget() {
        planned.clear();
    }
}
