package org.huju.platform.forms;

import java.util.function.Supplier;

/**
 * Whether the engine is just now being driven by a form or a use case of ours.
 *
 * <p>The engine's REST interface also completes tasks and starts processes with any variables; those ways would go past
 * the case record, so {@link OnlyThroughForms} refuses whatever does not come this way.
 */
public final class Passage {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Passage() {}

    public static <T> T through(Supplier<T> work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return work.get();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    static boolean isOpen() {
        return DEPTH.get() > 0;
    }
}
