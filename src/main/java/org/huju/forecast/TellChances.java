package org.huju.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.huju.clock.Deadlines;
import org.huju.forecast.OpenCases.Group;
import org.huju.forecast.OpenCases.Part;
import org.huju.forecast.OpenCases.Told;
import org.springframework.stereotype.Service;

/** Writes onto the open cases how likely they are to miss their date: onto all once a day, in between onto those that have moved. */
@Service
public class TellChances {

    /** In one transaction, so that nobody waits long for a case. */
    private static final int ROWS = 5_000;

    private final OpenCases cases;
    private final Lessons lessons;
    private final Deadlines deadlines;
    private final ForecastSettings settings;
    private final Clock clock;
    private Known known;

    TellChances(OpenCases cases, Lessons lessons, Deadlines deadlines, ForecastSettings settings, Clock clock) {
        this.cases = cases;
        this.lessons = lessons;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was known on a day, and how far the past had been learned then. */
    private record Known(LocalDate day, LocalDate learnedUntil, Past past) {}

    /**
     * May be done as often as one likes and on several nodes.
     *
     * @param goOn asked before each transaction
     * @return onto how many cases something new was written
     */
    public synchronized long tell(BooleanSupplier goOn) {
        LocalDate today = LocalDate.now(clock);
        boolean untold = !cases.allToldOn().isBefore(today);
        Past past = past(today);
        long told = 0;
        for (Part part : cases.parts(untold)) {
            // Of a matter nothing is known of, there is nothing to write between the days either.
            told += untold && !past.knows(part.matter()) ? 0 : tell(part, untold, past, today, goOn);
        }
        if (!untold && goOn.getAsBoolean()) {
            cases.allToldOn(today);
        }
        return told;
    }

    private long tell(Part part, boolean untold, Past past, LocalDate today, BooleanSupplier goOn) {
        // On a day off everybody stands as on the morning of the next working day.
        LocalDate day = deadlines.movedOffDaysOff(today);
        List<Told> told = cases.groups(part, untold).stream()
                .map(group -> told(group, past, day))
                .toList();
        long rows = 0;
        int batch = ROWS;
        while (batch == ROWS && goOn.getAsBoolean()) {
            batch = cases.tell(part, told, ROWS);
            rows += batch;
        }
        return rows;
    }

    private Told told(Group group, Past past, LocalDate day) {
        Situation now = new Situation(
                group.period(),
                group.district(),
                group.centre(),
                group.step(),
                group.holder(),
                deadlines.workingDaysBetween(group.since(), day));
        return past.rest(now)
                .filter(rest -> !group.due().isBefore(LocalDate.now(clock)))
                .map(rest -> new Told(group, chance(rest, group.due(), day), likelyOn(rest, day)))
                .orElse(new Told(group, null, null));
    }

    /** In whole percent: what is not seen on the board need not be written. */
    private double chance(Days rest, LocalDate due, LocalDate day) {
        return Math.round(100 * rest.longerThan(deadlines.workingDaysBetween(day, due))) / 100.0;
    }

    private LocalDate likelyOn(Days rest, LocalDate day) {
        int median = rest.median();
        return median > Days.LAST ? null : deadlines.workingDaysAfter(day, median);
    }

    private Past past(LocalDate today) {
        LocalDate learnedUntil = lessons.learnedUntil();
        if (known == null || !known.day.equals(today) || !known.learnedUntil.equals(learnedUntil)) {
            YearMonth until = YearMonth.from(today);
            YearMonth from = until.minusMonths(settings.months());
            known = new Known(
                    today, learnedUntil, new Past(lessons.moves(from, until), lessons.ended(from, until), settings));
        }
        return known.past;
    }
}
