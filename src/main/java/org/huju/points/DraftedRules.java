package org.huju.points;

/** The wall to the decision tables, for tables that are not in force. */
public interface DraftedRules {

    /**
     * Reads a draft of {@code points-scoring.dmn}. Nothing is deployed.
     *
     * @return counts by the draft; throws {@link org.huju.InvalidInput} where a row of it fails for somebody
     * @throws org.huju.InvalidInput naming what is wrong with it, if possible by the id of a rule
     */
    ScoringRules read(byte[] dmn);
}
