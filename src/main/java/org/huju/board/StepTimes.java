package org.huju.board;

import java.util.List;
import org.huju.board.Figures.Times;

/** How many working days a step took, one time and another. */
final class StepTimes {

    private final List<Times> byDays;
    private final long n;

    /** @param byDays in the order of the days */
    StepTimes(List<Times> byDays) {
        this.byDays = byDays;
        this.n = byDays.stream().mapToLong(Times::n).sum();
    }

    long n() {
        return n;
    }

    /** The least number of days within which at least that share was left; null if none was. */
    Integer within(double share) {
        long left = 0;
        for (Times times : byDays) {
            left += times.n();
            if (left >= share * n) {
                return times.days();
            }
        }
        return null;
    }
}
