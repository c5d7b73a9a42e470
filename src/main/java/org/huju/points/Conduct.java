package org.huju.points;

/**
 * What the records say against a person, within the look-back periods of the rules.
 *
 * @param falseMaterials times in the last 3 years
 * @param detentions 行政拘留, records in the last 5 years
 * @param ordinaryCrimes 一般刑事犯罪, records in the last 5 years
 */
public record Conduct(
        int falseMaterials, int detentions, int ordinaryCrimes, boolean seriousCrime, boolean familyPlanningViolation) {

    public static final Conduct CLEAN = new Conduct(0, 0, 0, false, false);

    Conduct withFalseMaterials(int times) {
        return new Conduct(times, detentions, ordinaryCrimes, seriousCrime, familyPlanningViolation);
    }

    @Override
    public String toString() {
        return "Conduct";
    }
}
