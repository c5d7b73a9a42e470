package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One material asked for in a case.
 *
 * @param code of {@code required-materials.dmn}, e.g. {@code identity-document}
 * @param core 核心要件: without it the application cannot be accepted
 * @param source where it is asked for, in Chinese
 * @param handedInOn the day it was found in order, empty while it is missing
 */
public record Material(String code, String name, boolean core, String source, Optional<LocalDate> handedInOn) {

    public boolean isMissing() {
        return handedInOn.isEmpty();
    }
}
