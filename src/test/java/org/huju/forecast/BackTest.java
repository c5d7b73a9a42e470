package org.huju.forecast;

import static org.huju.clock.TestClock.DEADLINES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.huju.board.TellForecast.Forecast;

/** Made-up cases, learned day by day; the last months were forecast from those before, and beside that stands what is true of them. */
final class BackTest {

    static final ForecastSettings SETTINGS = new ForecastSettings(24, 3, 30, 30);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final int DAYS = 480;
    private static final YearMonth FIRST_MONTH = YearMonth.from(FIRST);
    private static final YearMonth LAST_MONTH = FIRST_MONTH.plusYears(3);
    private static final int TRIES = 300;

    private final Truth truth = new Truth();
    private final ReadRun readRun = new ReadRun(DEADLINES);
    private final ScoreRun scoreRun = new ScoreRun(readRun);
    private final List<Run> runs;
    private final PastInMemory past;

    BackTest(int cases, long seed) {
        runs = new MadeUpCases(truth, seed).begun(cases, FIRST, DAYS);
        past = new PastInMemory(runs);
        LearnPast learnPast = new LearnPast(past, past, readRun, scoreRun, SETTINGS, new HouseDay(onTheLastDay()));
        while (learnPast.nextDay()) {
            // The next one.
        }
    }

    /** While cases still come in: afterwards only slow ones would end. */
    private static Clock onTheLastDay() {
        return Clock.fixed(FIRST.plusDays(DAYS).atTime(12, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
    }

    /** As the board shows it. */
    Forecast shown() {
        return new CheckForecasts(past, SETTINGS).latest();
    }

    /** Everything that is known at the end. */
    Past known() {
        return new Past(past.moves(FIRST_MONTH, LAST_MONTH), past.ended(FIRST_MONTH, LAST_MONTH), SETTINGS);
    }

    /** What that rests on, each kind of move once. */
    List<Move> moves() {
        Map<Move, Long> times = new HashMap<>();
        past.moves(FIRST_MONTH, LAST_MONTH).forEach(move -> times.merge(move.times(1), move.n(), Long::sum));
        return times.entrySet().stream()
                .map(one -> one.getKey().times(one.getValue()))
                .toList();
    }

    /** The mean squared difference if each of the scored cases had been told its true chance: nobody can do better but by luck. */
    double brierOfTruth() {
        SplittableRandom random = new SplittableRandom(7);
        Forecast shown = shown();
        return runs.stream()
                .filter(run -> !run.endedOn().isBefore(shown.heldOut().from())
                        && !run.endedOn().isAfter(shown.learnedUntil()))
                .flatMap(run -> scoreRun.question(run).stream()
                        .map(asked -> square(truth.chance(asked.now(), asked.left(), TRIES, random), run.late())))
                .mapToDouble(square -> square)
                .average()
                .orElseThrow();
    }

    /** Without what the tries add because they are not without number. */
    private static double square(double chance, boolean late) {
        double difference = chance - (late ? 1 : 0);
        return difference * difference - chance * (1 - chance) / (TRIES - 1);
    }
}
