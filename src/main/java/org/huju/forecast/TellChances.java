package org.huju.forecast;

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
    private final HouseDay houseDay;
    private Known known;

    TellChances(OpenCases cases, Lessons lessons, Deadlines deadlines, ForecastSettings settings, HouseDay houseDay) {
        this.cases = cases;
        this.lessons = lessons;
        this.deadlines = deadlines;
        this.settings = settings;
        this.houseDay = houseDay;
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
        LocalDate today = houseDay.today();
        boolean untold = !cases.allToldOn().isBefore(today);
        Past past = past(today);
        FromToday days = new FromToday(deadlines, today);
        long told = 0;
        for (Part part : cases.parts(untold)) {
            // Of a matter nothing is known of, there is nothing to write between the days either.
            told += untold && !past.knows(part.matter()) ? 0 : tell(part, untold, past, days, goOn);
        }
        if (!untold && goOn.getAsBoolean()) {
            cases.allToldOn(today);
        }
        return told;
    }

    private long tell(Part part, boolean untold, Past past, FromToday days, BooleanSupplier goOn) {
        List<Told> told = cases.groups(part, untold).stream()
                .map(group -> told(group, past, days))
                .toList();
        long rows = 0;
        int batch = ROWS;
        while (batch == ROWS && goOn.getAsBoolean()) {
            batch = cases.tell(part, told, ROWS);
            rows += batch;
        }
        return rows;
    }

    private static Told told(Group group, Past past, FromToday days) {
        Situation now = new Situation(
                group.period(),
                group.district(),
                group.centre(),
                group.step(),
                group.holder(),
                days.since(group.since()));
        return past.rest(now)
                .filter(rest -> !days.hasPassed(group.due()))
                .map(rest -> told(group, rest, days))
                .orElse(new Told(group, null, null));
    }

    /** In whole percent: what is not seen on the board need not be written. */
    private static Told told(Group group, Days rest, FromToday days) {
        double chance = Math.round(100 * rest.longerThan(days.until(group.due()))) / 100.0;
        return new Told(group, chance, rest.median() > Days.LAST ? null : days.after(rest.median()));
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
