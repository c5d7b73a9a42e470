package org.huju.points;

/** What was stated about {@link Conduct}, as it came; any part may be null or blank, which means none. */
public record ConductDraft(
        String falseMaterials,
        String detentions,
        String ordinaryCrimes,
        String seriousCrime,
        String familyPlanningViolation) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "ConductDraft";
    }
}
