package org.huju.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;

/** Asks another system: until the engine's last retry a failure stays a failure, then it becomes a matter for people. */
public final class LastAttempt {

    private LastAttempt() {}

    /**
     * @param failure what may pass by itself, so that asking again helps
     * @param error the code by which the model goes on to people
     */
    public static <T> T of(Supplier<T> question, Class<? extends RuntimeException> failure, String error) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            if (failure.isInstance(e) && CurrentJob.isLastAttempt()) {
                throw new BpmnError(error, e.getMessage());
            }
            throw e;
        }
    }
}
