package org.huju.forecast;

import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.huju.forecast.Run.Dated;

/** Histories of cases that went as {@link Truth} says, as many on each day. */
final class MadeUpCases {

    static final Period PERIOD = new Period("permit-application", "card-making");

    private final Truth truth;
    private final SplittableRandom random;

    MadeUpCases(Truth truth, long seed) {
        this.truth = truth;
        this.random = new SplittableRandom(seed);
    }

    /** Begun evenly on the days from {@code first} on. */
    List<Run> begun(int cases, LocalDate first, int days) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            LocalDate on = DEADLINES.movedOffDaysOff(first.plusDays((long) i * days / cases));
            runs.add(run(i, Truth.district(random.nextInt(16)), on));
        }
        return runs;
    }

    private Run run(long id, String district, LocalDate from) {
        List<Stay> stays = new ArrayList<>();
        LocalDate on = from;
        for (String step = Truth.REVIEW; !step.equals(Move.END); step = truth.next(step, random)) {
            stays.add(new Stay(step, Truth.office(step, district), on));
            on = DEADLINES.workingDaysAfter(on, truth.days(step, district, random));
        }
        LocalDate due = DEADLINES.workingDaysAfter(from, Truth.DAYS_OF_PERIOD);
        String centre = Truth.office(Truth.CARD, district);
        return new Run(id, PERIOD, district, centre, stays, List.of(new Dated(from, due, true)), on, on.isAfter(due));
    }
}
