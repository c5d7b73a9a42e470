package org.huju.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huju.clock.Deadlines;

/** Working days before and after one day, each counted once: many cases share few dates. For one thread. */
final class FromToday {

    private final Deadlines deadlines;
    private final LocalDate today;
    private final LocalDate day;
    private final Map<LocalDate, Integer> since = new HashMap<>();
    private final Map<LocalDate, Integer> until = new HashMap<>();
    private final Map<Integer, LocalDate> after = new HashMap<>();

    FromToday(Deadlines deadlines, LocalDate today) {
        this.deadlines = deadlines;
        this.today = today;
        // On a day off everybody stands as on the morning of the next working day.
        this.day = deadlines.movedOffDaysOff(today);
    }

    boolean hasPassed(LocalDate date) {
        return date.isBefore(today);
    }

    int since(LocalDate date) {
        return since.computeIfAbsent(date, from -> deadlines.workingDaysBetween(from, day));
    }

    int until(LocalDate date) {
        return until.computeIfAbsent(date, to -> deadlines.workingDaysBetween(day, to));
    }

    LocalDate after(int workingDays) {
        return after.computeIfAbsent(workingDays, n -> deadlines.workingDaysAfter(day, n));
    }
}
