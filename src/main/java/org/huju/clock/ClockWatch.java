package org.huju.clock;

import java.util.List;
import java.util.UUID;

/** Is told, in the same transaction, of every step of a clock: timers, marks and tasks follow it. */
public interface ClockWatch {

    /** It is written down by now. */
    default void started(StatutoryClock clock) {}

    /**
     * The clocks of these cases are about to change; none is locked yet. Who locks cases of his own does it now, in this
     * order, as those do who change a single case.
     *
     * @param cases in the order of their ids
     */
    default void changing(List<UUID> cases) {}

    /** @param after has at least one entry more than {@code before} */
    void changed(StatutoryClock before, StatutoryClock after);

    /** Many clocks at once; no clock twice. */
    default void changed(List<ClockChange> changes) {
        changes.forEach(change -> changed(change.before(), change.after()));
    }
}
