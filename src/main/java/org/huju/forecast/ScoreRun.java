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

    /**
     * What would have been asked on the morning of that day.
     *
     * @param left working days until the due date
     */
    record Question(Situation now, int left) {}

    /** Empty if nothing would have been asked, or if too little is known. */
    Optional<Score> of(Run run, Past past) {
        return question(run)
                .flatMap(asked -> past.rest(asked.now())
                        .map(rest ->
                                Score.of(rest.longerThan(asked.left()), past.lateShare(run.period()), run.late())));
    }

    /** Empty if on that day it had ended, was overdue or stopped, or was at no step. */
    Optional<Question> question(Run run) {
        LocalDate day = dayOf(run);
        if (run.endedOn().isBefore(day)) {
            return Optional.empty();
        }
        return run.on(day)
                .filter(Dated::running)
                .filter(dated -> !dated.due().isBefore(day))
                .flatMap(dated -> run.at(day)
                        .map(stay -> new Question(
                                readRun.situation(run, stay, day), readRun.daysBetween(day, dated.due()))));
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
