package org.huju.forecast;

/** A time in working days, by chance: the share of each day from 0 to {@link #LAST}; what is missing to 1 is later. */
final class Days {

    /** No period of the law is longer, except those that are counted in months and bind applicants. */
    static final int LAST = 120;

    /** Stands for every day after the last. */
    static final int LATER = LAST + 1;

    private final double[] share;

    /** @param share of each day from 0 to {@link #LAST}; may still be filled */
    Days(double[] share) {
        this.share = share;
    }

    double[] share() {
        return share;
    }

    /** Nothing has to be waited for. */
    static Days none() {
        double[] share = new double[LAST + 1];
        share[0] = 1;
        return new Days(share);
    }

    /** The chance that it takes longer than that. */
    double longerThan(int days) {
        double within = 0;
        for (int day = 0; day <= Math.min(days, LAST); day++) {
            within += share[day];
        }
        return Math.min(1, Math.max(0, 1 - within));
    }

    /** The least number of days within which it is as likely over as not; {@link #LATER} if there is none. */
    int median() {
        double within = 0;
        for (int day = 0; day <= LAST; day++) {
            within += share[day];
            if (within >= 0.5) {
                return day;
            }
        }
        return LATER;
    }
}
