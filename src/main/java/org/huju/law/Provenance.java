package org.huju.law;

import java.time.LocalDate;

/**
 * Where a rule comes from and when it holds.
 *
 * @param citation the article that states it, or, for an interpretation, the article it stands beside
 * @param basis whether the article itself states it
 * @param inForce first day in force
 * @param until last day in force; {@link LocalDate#MAX} while no end is known
 * @param words the verbatim words of the article that state the value; empty for principles and interpretations
 * @param why for an interpretation why the value was chosen, else a note on the wording; may be empty; Chinese
 * @param source for an interpretation where the value was found; empty for a statute
 */
public record Provenance(
        Citation citation, Basis basis, LocalDate inForce, LocalDate until, String words, String why, String source) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(inForce) && !date.isAfter(until);
    }
}
