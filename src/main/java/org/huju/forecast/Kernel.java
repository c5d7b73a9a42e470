package org.huju.forecast;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How cases go on from a step: the share of each next step and number of working days, of all that came to it. */
final class Kernel {

    private final Map<String, double[]> shares;

    private Kernel(Map<String, double[]> shares) {
        this.shares = shares;
    }

    Set<String> nexts() {
        return shares.keySet();
    }

    /** The share that goes to one of these steps, after each number of days from 0 to {@link Days#LATER}. */
    double[] shares(String next) {
        return shares.get(next);
    }

    /** The share that is still at the step when so many days have passed: that goes on that day or later. */
    double stillThere(int days) {
        double left = 0;
        for (double[] ofNext : shares.values()) {
            for (int day = days; day <= Days.LATER; day++) {
                left += ofNext[day];
            }
        }
        return left;
    }

    /**
     * What was seen, drawn towards what is known otherwise.
     *
     * @param weight how many cases that counts for
     */
    static Kernel of(Counts seen, Kernel otherwise, double weight) {
        double all = seen.n() + weight;
        Map<String, double[]> shares = new TreeMap<>();
        otherwise.shares.forEach((next, ofNext) -> {
            double[] mixed = new double[Days.LATER + 1];
            for (int day = 0; day <= Days.LATER; day++) {
                mixed[day] = (seen.n(next, day) + weight * ofNext[day]) / all;
            }
            shares.put(next, mixed);
        });
        return new Kernel(shares);
    }

    /**
     * What is known of nobody in particular: whoever has waited so long goes on the next day with the same chance. It goes to each next step as
     * often as was seen, and takes as long on average, but no less than a day: who waits where nobody waited may wait another day.
     */
    static Kernel withoutMemory(Counts seen) {
        double onTheDay = 1 / (1 + Math.max(1, seen.meanDays()));
        Map<String, double[]> shares = new TreeMap<>();
        seen.nexts().forEach(next -> {
            double[] ofNext = new double[Days.LATER + 1];
            double left = (double) seen.n(next) / seen.n();
            for (int day = 0; day <= Days.LAST; day++) {
                ofNext[day] = left * onTheDay;
                left -= ofNext[day];
            }
            ofNext[Days.LATER] = left;
            shares.put(next, ofNext);
        });
        return new Kernel(shares);
    }
}
