package org.huju.verification;

import java.time.Duration;

/** Is told how each question to a registry went; of what was asked it learns nothing. */
public interface RegistryWatch {

    void answered(Registry registry, Duration took);

    void unavailable(Registry registry, RegistryUnavailable.Kind kind, Duration took);
}
