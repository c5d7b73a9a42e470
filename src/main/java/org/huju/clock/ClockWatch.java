package org.huju.clock;

import java.util.List;

/** Is told, in the same transaction, of every step of a clock after its start: timers, marks and tasks follow it. */
public interface ClockWatch {

    /** @param after has at least one entry more than {@code before} */
    void changed(StatutoryClock before, StatutoryClock after);

    /** Many clocks at once; no clock twice. */
    default void changed(List<ClockChange> changes) {
        changes.forEach(change -> changed(change.before(), change.after()));
    }
}
