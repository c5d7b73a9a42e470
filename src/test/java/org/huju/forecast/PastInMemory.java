package org.huju.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tables would hold. */
final class PastInMemory implements Histories, Lessons {

    private final TreeMap<LocalDate, List<Run>> runs;
    private final Map<YearMonth, List<Move>> moves = new TreeMap<>();
    private final Map<YearMonth, List<Ended>> ended = new TreeMap<>();
    private final TreeMap<YearMonth, List<Score>> scores = new TreeMap<>();
    private LocalDate learnedUntil = LocalDate.EPOCH;

    PastInMemory(List<Run> runs) {
        this.runs = runs.stream().collect(Collectors.groupingBy(Run::endedOn, TreeMap::new, Collectors.toList()));
    }

    @Override
    public Optional<LocalDate> nextAfter(LocalDate day, ZoneId zone) {
        return Optional.ofNullable(runs.higherKey(day));
    }

    @Override
    public List<Run> endedOn(LocalDate day, ZoneId zone) {
        return runs.get(day);
    }

    @Override
    public Optional<LocalDate> takeTurn() {
        return Optional.of(learnedUntil);
    }

    @Override
    public LocalDate learnedUntil() {
        return learnedUntil;
    }

    @Override
    public void learnedUntil(LocalDate day) {
        learnedUntil = day;
    }

    @Override
    public void add(YearMonth month, List<Move> more) {
        moves.computeIfAbsent(month, none -> new ArrayList<>()).addAll(more);
    }

    @Override
    public void addEnded(YearMonth month, Period period, long n, long late) {
        ended.computeIfAbsent(month, none -> new ArrayList<>()).add(new Ended(period, n, late));
    }

    @Override
    public void addScores(YearMonth month, List<Score> more) {
        scores.computeIfAbsent(month, none -> new ArrayList<>()).addAll(more);
    }

    @Override
    public List<Move> moves(YearMonth from, YearMonth until) {
        return between(moves, from, until);
    }

    @Override
    public List<Ended> ended(YearMonth from, YearMonth until) {
        return List.copyOf(between(ended, from, until).stream()
                .collect(Collectors.toMap(
                        Ended::period,
                        Function.identity(),
                        (one, other) -> new Ended(one.period(), one.n() + other.n(), one.late() + other.late())))
                .values());
    }

    @Override
    public List<YearMonth> monthsScored(int atMost) {
        return scores.descendingMap().entrySet().stream()
                .filter(month -> !month.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Score> scores(YearMonth from, YearMonth until) {
        return List.copyOf(between(scores, from, until).stream()
                .collect(Collectors.toMap(Score::tenth, Function.identity(), Score::plus, TreeMap::new))
                .values());
    }

    private static <T> List<T> between(Map<YearMonth, List<T>> months, YearMonth from, YearMonth until) {
        return months.entrySet().stream()
                .filter(month ->
                        !month.getKey().isBefore(from) && !month.getKey().isAfter(until))
                .flatMap(month -> month.getValue().stream())
                .toList();
    }
}
