package org.huju.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the night's work finds due among the registrations. What is found is held; what somebody else holds is passed over. */
public interface NightlyRegistrations {

    /** Those to look at for 办证提醒 on that day or before. */
    List<Registration> dueForPermitReminder(LocalDate night, int atMost);

    /** Those to remind of their end on that day or before. */
    List<Registration> dueForEndingReminder(LocalDate night, int atMost);

    /** Each of them is looked at again on that day, or never again if it is empty. */
    void lookAgainForPermit(List<UUID> ids, Optional<LocalDate> on);

    void endingReminded(List<UUID> ids);

    /**
     * Ends those whose last day is not after {@code lastDay}.
     *
     * @return how many were ended
     */
    int endThoseUpTo(LocalDate lastDay, LocalDate on, String reason, int atMost);
}
