package org.huju.points;

import java.util.List;

/**
 * What the points would be.
 *
 * @param standard 标准分值 of the day
 * @param advice what would bring the standard nearer, the most helpful first; none where it is reached or there can be no points
 */
public record Estimate(Score score, int standard, List<Advice> advice) {

    public Estimate {
        advice = List.copyOf(advice);
    }

    /**
     * One thing that would bring the standard nearer.
     *
     * @param text in plain Chinese
     * @param gain points more than now, 1 or more
     * @param total what they would then be
     * @param reached whether that is the standard
     * @param months it takes at least so many; 0 where that cannot be said
     */
    public record Advice(Indicator indicator, String text, int gain, int total, boolean reached, int months) {}
}
