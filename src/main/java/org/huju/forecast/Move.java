package org.huju.forecast;

/**
 * How cases went on from a step, and how often.
 *
 * @param district of the cases
 * @param office id of whose desk they lay on
 * @param next the step they went to; {@link #END} where the period ended first
 * @param days working days from coming to the step until then, at most {@link Days#LATER}
 * @param n how many cases
 */
public record Move(Period period, String district, String office, String step, String next, int days, long n) {

    /** What was to be done is done, or nothing has to be done any more. */
    public static final String END = "";

    Move times(long times) {
        return new Move(period, district, office, step, next, days, times);
    }
}
