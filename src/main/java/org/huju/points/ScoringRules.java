package org.huju.points;

/** The wall to the decision tables: {@code processes/points-scoring.dmn} counts. */
public interface ScoringRules {

    /** By the tables that were deployed last. Rows of another day than {@link PointsFacts#on()} do not count. */
    Score score(PointsFacts facts);

    /** The tables as they are now, for many counts that belong together. */
    default ScoringRules asTheyAre() {
        return this;
    }
}
