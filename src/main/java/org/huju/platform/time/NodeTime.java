package org.huju.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a node's clock and zone were found to be.
 *
 * @param skewMillis how far the clock is ahead of the database's; negative when it is behind
 * @param uncertainMillis by how much {@code skewMillis} may be wrong: half of the time the question took
 * @param zone the zone of the process
 */
public record NodeTime(long skewMillis, long uncertainMillis, ZoneId zone) {

    static final long ALLOWED_MILLIS = 1000;

    /** The database answered at some moment between {@code before} and {@code after}; the middle is the best guess. */
    static NodeTime of(Instant before, Instant database, Instant after, ZoneId zone) {
        Duration half = Duration.between(before, after).abs().dividedBy(2);
        Duration skew = Duration.between(database, before.plus(half));
        return new NodeTime(skew.toMillis(), half.toMillis(), zone);
    }

    /** For certain: a slow answer proves neither that a clock is right nor that it is wrong. */
    public boolean isRight() {
        return zoneIsRight() && Math.abs(skewMillis) + uncertainMillis <= ALLOWED_MILLIS;
    }

    /** For certain. */
    public boolean isWrong() {
        return !zoneIsRight() || clockIsWrong();
    }

    /** What is wrong, or that nothing is. */
    public String inWords() {
        if (!zoneIsRight()) {
            return "the zone is " + zone + " and must be " + HouseClock.SHANGHAI;
        }
        if (clockIsWrong()) {
            String where = skewMillis > 0 ? " ms ahead of" : " ms behind";
            return "the clock is " + Math.abs(skewMillis) + where + " the database's, and " + ALLOWED_MILLIS
                    + " ms are allowed";
        }
        return "clock and zone are right";
    }

    private boolean zoneIsRight() {
        return zone.equals(HouseClock.SHANGHAI);
    }

    private boolean clockIsWrong() {
        return Math.abs(skewMillis) - uncertainMillis > ALLOWED_MILLIS;
    }
}
