package org.huju.cancellation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is particular to a case of cancellation; the rest stands in the permit's case of that id.
 *
 * @param finding of the competent department; empty until it has found the ground
 * @param toldOn the day the holder was told what is proposed
 * @param statement what the holder said to it
 */
public record Cancellation(
        UUID caseId,
        Proposal proposal,
        Optional<Finding> finding,
        Optional<LocalDate> toldOn,
        Optional<String> statement) {

    /**
     * @param ground a rule of article 16
     * @param otherLaw act and article, with the fourth ground
     * @param department the code of whom is to find it
     * @param by user id of the officer
     */
    public record Proposal(String ground, Optional<String> otherLaw, String department, String facts, String by) {}

    /**
     * 认定.
     *
     * @param documentNo 文书号
     * @param on its date
     */
    public record Finding(String documentNo, LocalDate on, String text) {}

    @Override
    public String toString() {
        return "Cancellation[" + caseId + "]";
    }
}
