package org.huju.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learns from the cases whose period has ended, a day at a time, each day once. Before a day is learned, its cases are forecast from the
 * months before: every forecast that is scored was made without knowing its month.
 */
@Service
public class LearnPast {

    private final Histories histories;
    private final Lessons lessons;
    private final ReadRun readRun;
    private final ScoreRun scoreRun;
    private final ForecastSettings settings;
    private final HouseDay houseDay;
    private volatile Known known;

    LearnPast(
            Histories histories,
            Lessons lessons,
            ReadRun readRun,
            ScoreRun scoreRun,
            ForecastSettings settings,
            HouseDay houseDay) {
        this.histories = histories;
        this.lessons = lessons;
        this.readRun = readRun;
        this.scoreRun = scoreRun;
        this.settings = settings;
        this.houseDay = houseDay;
    }

    /** What was known at the end of a month. */
    private record Known(YearMonth month, Past past) {}

    /** @return whether there was a day to learn; false also while another node learns */
    @Transactional
    public synchronized boolean nextDay() {
        Optional<LocalDate> next = lessons.takeTurn()
                .flatMap(until -> histories.nextAfter(until, houseDay.zone()))
                .filter(day -> day.isBefore(houseDay.today()));
        next.ifPresent(this::learn);
        return next.isPresent();
    }

    private void learn(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<Run> runs = histories.endedOn(day, houseDay.zone());
        Past before = before(month);
        lessons.addScores(month, scores(runs, before));
        lessons.add(month, moves(runs));
        runs.stream()
                .collect(Collectors.groupingBy(Run::period))
                .forEach((period, ofPeriod) -> lessons.addEnded(
                        month,
                        period,
                        ofPeriod.size(),
                        ofPeriod.stream().filter(Run::late).count()));
        lessons.learnedUntil(day);
    }

    private List<Score> scores(List<Run> runs, Past before) {
        return List.copyOf(runs.stream()
                .flatMap(run -> scoreRun.of(run, before).stream())
                .collect(Collectors.toMap(Score::tenth, score -> score, Score::plus))
                .values());
    }

    private List<Move> moves(List<Run> runs) {
        Map<Move, Long> times = new HashMap<>();
        runs.stream().flatMap(run -> readRun.moves(run).stream()).forEach(move -> times.merge(move, 1L, Long::sum));
        return times.entrySet().stream()
                .map(one -> one.getKey().times(one.getValue()))
                .toList();
    }

    private Past before(YearMonth month) {
        Known found = known;
        if (found == null || !found.month.equals(month)) {
            YearMonth from = month.minusMonths(settings.months());
            YearMonth until = month.minusMonths(1);
            found = new Known(month, new Past(lessons.moves(from, until), lessons.ended(from, until), settings));
            known = found;
        }
        return found.past;
    }
}
