package org.huju.permit;

import java.time.LocalDate;
import java.util.List;

/**
 * The permits on which something falls due by the day. What is taken is locked until the transaction ends; what somebody else holds is passed
 * over, so that several nodes work at once.
 */
public interface DuePermits {

    /**
     * Permits still recorded as valid whose year has ended without an endorsement, and for which none is being decided.
     *
     * @param endedBy the latest end of a year that counts
     */
    List<ValidPermit> toSuspend(LocalDate endedBy, int atMost);

    /**
     * Valid permits for whose end of the year no endorsement was begun yet.
     *
     * @param after the end of the year is later than this
     * @param upTo and not later than this
     */
    List<ValidPermit> toRemind(LocalDate after, LocalDate upTo, int atMost);

    /** The endorsement for the present end of the year has been begun. */
    void reminded(List<ValidPermit> permits);
}
