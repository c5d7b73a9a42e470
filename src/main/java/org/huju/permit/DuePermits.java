package org.huju.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The permits on which something falls due by the day, by their ids: whether a row can be read is found out one by one. What is taken is locked until the transaction ends; what somebody else holds is passed
 * over, so that several nodes work at once.
 */
public interface DuePermits {

    /**
     * Permits still recorded as valid whose year has ended without an endorsement, and for which none is being decided. An endorsement asked
     * for too late never stands beside one: {@link OpenPermitCase} has suspended it.
     *
     * @param endedBy the latest end of a year that counts
     * @param comparedSince what the system itself began earlier than that holds up nothing
     * @param night what was put off until a later one is left out
     */
    List<UUID> toSuspend(LocalDate endedBy, LocalDate comparedSince, LocalDate night, int atMost);

    /**
     * Valid permits for whose end of the year no endorsement was begun yet.
     *
     * @param after the end of the year is later than this
     * @param upTo and not later than this
     * @param night what was put off until a later one is left out
     */
    List<UUID> toRemind(LocalDate after, LocalDate upTo, LocalDate night, int atMost);

    /** The endorsement for the present end of the year has been begun. */
    void reminded(List<UUID> permits);

    /** What could not be done is not taken before that night. */
    void putOff(List<UUID> permits, LocalDate night);
}
