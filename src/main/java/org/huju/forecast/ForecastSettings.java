package org.huju.forecast;

/**
 * Numbers of the forecast, none of them of law.
 *
 * @param months how far back the past counts
 * @param heldOutMonths how many months of forecasts made for cases whose end was not known are told of
 * @param weight how many cases the district's past counts for beside an office's own, and the city's beside the district's
 * @param leastCases of a period that must have ended in the city before anything is told of it
 */
public record ForecastSettings(int months, int heldOutMonths, double weight, int leastCases) {

    public ForecastSettings {
        requireAtLeastOne("months", months);
        requireAtLeastOne("held-out-months", heldOutMonths);
        requireAtLeastOne("weight", weight);
        requireAtLeastOne("least-cases", leastCases);
    }

    private static void requireAtLeastOne(String name, double value) {
        if (value < 1) {
            throw new IllegalArgumentException("huju.board.forecast." + name + " must be at least 1 and is " + value);
        }
    }
}
