package org.huju.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One material asked for in a case.
 *
 * @param code of {@code required-materials.dmn}, e.g. {@code identity-document}
 * @param core 核心要件: without it the application cannot be accepted
 * @param source where it is asked for, in Chinese
 * @param handedInOn the day it was found in order; empty while it is missing
 * @param demandedOn the day of the one-time notice that first named it; empty if none did
 * @param waiver why it may no longer be demanded; empty while it may
 */
public record Material(
        String code,
        String name,
        boolean core,
        String source,
        Optional<LocalDate> handedInOn,
        Optional<LocalDate> demandedOn,
        Optional<Waiver> waiver) {

    /** As it is asked for at first. */
    public static Material required(String code, String name, boolean core, String source) {
        return new Material(code, name, core, source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isMissing() {
        return handedInOn.isEmpty() && waiver.isEmpty();
    }

    public boolean isWaived() {
        return waiver.isPresent();
    }

    /** Whether a one-time notice has named it. */
    public boolean wasDemanded() {
        return demandedOn.isPresent();
    }
}
