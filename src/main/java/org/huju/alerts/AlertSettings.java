package org.huju.alerts;

import java.time.Duration;
import java.time.LocalTime;

/**
 * What no law says about alerts.
 *
 * @param quietFrom from this time of day on nobody is told what can wait
 * @param quietUntil until this time of the next working day
 * @param digestAt when heads are told each working day how their office stands
 * @param riskFrom a case is at risk from this chance of being late on, 0 to 1
 * @param jobsStalledAfter how late a job may be
 * @param registryDownAfter how long a registry may have no usable answer
 * @param sameAgain what comes back within this time is the same trouble and is not told anew
 */
record AlertSettings(
        LocalTime quietFrom,
        LocalTime quietUntil,
        LocalTime digestAt,
        double riskFrom,
        Duration jobsStalledAfter,
        Duration registryDownAfter,
        Duration sameAgain) {

    AlertSettings {
        if (!quietUntil.isBefore(quietFrom)) {
            throw new IllegalArgumentException(
                    "huju.alerts.quiet-until must be earlier in the day than huju.alerts.quiet-from");
        }
        if (!(riskFrom > 0 && riskFrom <= 1)) {
            throw new IllegalArgumentException("huju.alerts.risk-from must be above 0 and no more than 1");
        }
    }
}
