package org.huju.forecast;

import java.util.Map;
import java.util.TreeMap;

/** The way to the end of a period as a semi-Markov chain: each step has its own times, and where it leads depends on nothing before it. */
final class Path {

    /** Less than that is no chance at all. */
    private static final double NOTHING = 1e-9;

    /** How often a case may go round on one day until its round is not followed any more. */
    private static final int MOST_ROUNDS = 200;

    private Path() {}

    /**
     * From coming to each step to the end of the period. Day by day: what is left on a day depends on earlier days, and on the same day only
     * through steps that are left on the day they are come to.
     */
    static Map<String, Days> rests(Map<String, Kernel> kernels) {
        Map<String, Days> rests = new TreeMap<>();
        kernels.keySet().forEach(step -> rests.put(step, new Days(new double[Days.LAST + 1])));
        rests.put(Move.END, Days.none());
        for (int day = 0; day <= Days.LAST; day++) {
            settle(kernels, rests, day);
        }
        return rests;
    }

    private static void settle(Map<String, Kernel> kernels, Map<String, Days> rests, int day) {
        Map<String, Double> afterOtherDays = new TreeMap<>();
        kernels.forEach((step, kernel) -> afterOtherDays.put(step, share(kernel, 0, 1, rests, day)));
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > NOTHING; round++) {
            moved = 0;
            for (Map.Entry<String, Kernel> one : kernels.entrySet()) {
                double[] share = rests.get(one.getKey()).share();
                double now = afterOtherDays.get(one.getKey());
                for (String next : one.getValue().nexts()) {
                    Days rest = rests.get(next);
                    now += rest == null ? 0 : one.getValue().shares(next)[0] * rest.share()[day];
                }
                moved = Math.max(moved, Math.abs(now - share[day]));
                share[day] = now;
            }
        }
    }

    /**
     * From today to the end of the period, for a case that has been at a step for so many days and is still there.
     *
     * @param afterwards from coming to each further step
     */
    static Days from(Kernel kernel, int elapsed, Map<String, Days> afterwards) {
        int waited = Math.min(elapsed, Days.LAST);
        double stillThere = kernel.stillThere(waited);
        double[] rest = new double[Days.LAST + 1];
        for (int day = 0; day <= Days.LAST && stillThere > 0; day++) {
            rest[day] = share(kernel, waited, waited, afterwards, day) / stillThere;
        }
        return new Days(rest);
    }

    /** The share that comes to the end on that day, counted from day {@code zero}, of what goes on on day {@code first} or later. */
    private static double share(Kernel kernel, int zero, int first, Map<String, Days> rests, int day) {
        double sum = 0;
        for (String next : kernel.nexts()) {
            double[] leaves = kernel.shares(next);
            Days rest = rests.get(next);
            for (int left = first; rest != null && left <= Math.min(zero + day, Days.LAST); left++) {
                int then = zero + day - left;
                sum += then > Days.LAST ? 0 : leaves[left] * rest.share()[then];
            }
        }
        return sum;
    }
}
