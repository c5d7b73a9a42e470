package org.huju.issuance.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.huju.platform.engine.CurrentJob;
import org.huju.verification.RegistryUnavailable;

/** Asks a registry: until the engine's last retry a failure stays a failure, then it becomes a matter for people. */
final class RegistryAttempt {

    private static final String REGISTRY_UNAVAILABLE = "registryUnavailable";

    private RegistryAttempt() {}

    static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (RegistryUnavailable e) {
            if (CurrentJob.isLastAttempt()) {
                throw new BpmnError(REGISTRY_UNAVAILABLE, e.explanation());
            }
            throw e;
        }
    }
}
