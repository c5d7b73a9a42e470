package org.huju.clock;

import org.huju.law.Law;

/**
 * The counting rules' articles on one day, as an explanation names them: the civil code's, or before 2021 those of the
 * general provisions it replaced.
 */
record CountingRules(String firstDay, String correspondingDay, String lastDay) {

    static CountingRules on(Law law) {
        return new CountingRules(
                law.principle("first-day-excluded").citation().label(),
                law.principle("corresponding-day").citation().label(),
                law.principle("last-day-moved").citation().label());
    }
}
