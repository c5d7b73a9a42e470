package org.huju.forecast;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.forecast.Run.Dated;
import org.springframework.stereotype.Component;

/**
 * Holds a run that has ended against what would have been forecast on one day of its period. Which working day that is, is drawn from its
 * number and its first due date alone: a day chosen by when the case ended would favour the short ones.
 */
@Component
class ScoreRun {

    private final ReadRun readRun;

    ScoreRun(ReadRun readRun) {
        this.readRun = readRun;
    }

    /** As on the morning of that day. Empty if it had ended, was overdue or stopped, was at no step, or if too little is known. */
    Optional<Score> of(Run run, Past past) {
        LocalDate day = dayOf(run);
        if (run.endedOn().isBefore(day)) {
            return Optional.empty();
        }
        return run.on(day)
                .filter(Dated::running)
                .filter(dated -> !dated.due().isBefore(day))
                .flatMap(dated -> run.at(day)
                        .flatMap(stay -> past.rest(readRun.situation(run, stay, day)))
                        .map(rest -> rest.longerThan(readRun.daysBetween(day, dated.due()))))
                .map(chance -> Score.of(chance, past.lateShare(run.period()), run.late()));
    }

    private LocalDate dayOf(Run run) {
        int daysOfPeriod =
                readRun.daysBetween(run.startedOn(), run.dates().get(0).due());
        return readRun.dayAfter(run.startedOn(), drawn(run.id(), daysOfPeriod + 1));
    }

    /** Evenly from 0 to {@code bound - 1}: multiplied by the golden ratio, so that numbers that follow each other lie far apart. */
    private static int drawn(long id, int bound) {
        long scattered = id * 0x9E3779B97F4A7C15L;
        return (int) Math.floorMod(scattered >>> 33, (long) bound);
    }
}
