package org.huju.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a department's people see of a case whatever its kind; nothing of the person.
 *
 * @param kind in Chinese, e.g. 居住证申领
 * @param office that took the case in, in Chinese
 * @param stage in Chinese
 * @param mark how it stands with its own period, in Chinese; empty if it has not come near
 * @param promised the due date of the case's own period; empty while that has not begun
 */
public record VerifiedCase(
        String kind,
        String applicationNo,
        String acceptanceNo,
        Optional<LocalDate> acceptedOn,
        String office,
        String stage,
        String mark,
        Optional<LocalDate> promised) {}
