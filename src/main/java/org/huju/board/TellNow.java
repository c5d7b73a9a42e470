package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huju.board.Figures.By;
import org.huju.board.Figures.Open;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.WarningPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 当前: what is open at this moment, by how it stands with its dates, and where. */
@Service
@Transactional(readOnly = true)
public class TellNow {

    private static final int MOST_OFFICES = 20;
    /** Upper ends, in days, of the groups by age; the last group has none. */
    private static final List<Integer> AGES = List.of(3, 7, 15, 30, 60, 90);

    private final Figures figures;
    private final Models models;
    private final Scopes scopes;
    private final Offices offices;
    private final WarningPeriod warning;
    private final Clock clock;

    TellNow(Figures figures, Models models, Scopes scopes, Offices offices, WarningPeriod warning, Clock clock) {
        this.figures = figures;
        this.models = models;
        this.scopes = scopes;
        this.offices = offices;
        this.warning = warning;
        this.clock = clock;
    }

    /** Open cases of one standing. */
    public record Count(Timeliness position, String name, long n) {}

    /**
     * A line of one of the lists.
     *
     * @param key of the matter, district, office or clerk
     * @param matter of a step; else empty
     * @param n all of it
     */
    public record Line(
            String key,
            String matter,
            String step,
            String name,
            long n,
            long overdue,
            long dueSoon,
            List<Count> positions) {}

    /** @param upTo days; null for the oldest */
    public record Age(Integer upTo, long n) {}

    public record Now(
            List<Count> positions,
            List<Line> byMatter,
            List<Line> byStep,
            List<Line> byDistrict,
            List<Line> byOffice,
            List<Line> byClerk,
            List<Age> ages) {}

    public Now of(Selection selection) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = warning.lastDayDueSoon(today);
        List<Open> open = figures.open(selection, today, soon);
        boolean oneOffice = !selection.desk().isEmpty() || !selection.intake().isEmpty();
        return new Now(
                counts(open.stream().filter(one -> one.by() == By.ALL).toList()),
                lines(open, By.MATTER),
                lines(open, By.STEP),
                lines(open, By.DISTRICT),
                lines(open, By.OFFICE).stream().limit(MOST_OFFICES).toList(),
                oneOffice ? byKey(figures.openByClerk(selection, today, soon)) : List.of(),
                ages(figures.openedOn(selection), today));
    }

    private List<Line> lines(List<Open> open, By by) {
        return byKey(open.stream()
                .filter(one -> one.by() == by)
                .filter(one -> by != By.OFFICE || !one.key().isEmpty())
                .toList());
    }

    /** Those with the most overdue cases first. */
    private List<Line> byKey(List<Open> open) {
        Map<String, List<Open>> byKey = new LinkedHashMap<>();
        open.forEach(one -> byKey.computeIfAbsent(one.matter() + "|" + one.key(), key -> new ArrayList<>())
                .add(one));
        return byKey.values().stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::overdue)
                        .thenComparing(Line::dueSoon)
                        .thenComparing(Line::n)
                        .reversed())
                .toList();
    }

    private Line line(List<Open> open) {
        Open first = open.get(0);
        List<Count> counts = counts(open);
        String step = first.by() == By.STEP ? first.key().substring(first.key().indexOf('/') + 1) : "";
        return new Line(
                first.key(),
                first.matter(),
                step,
                name(first),
                counts.stream().mapToLong(Count::n).sum(),
                n(counts, Timeliness.OVERDUE),
                n(counts, Timeliness.DUE_SOON),
                counts);
    }

    private String name(Open open) {
        return switch (open.by()) {
            case ALL -> "";
            case MATTER -> matterName(open.key());
            case STEP -> stepName(open);
            case DISTRICT -> open.key().isEmpty() ? "全市" : scopes.districtName(open.key());
            case OFFICE -> offices.byId(open.key()).map(Office::name).orElse(open.key());
        };
    }

    private String stepName(Open open) {
        String[] step = open.key().split("/", 2);
        return step[1].isEmpty()
                ? "系统办理中"
                : models.latest(step[0]).map(model -> model.nameOf(step[1])).orElse(step[1]);
    }

    private String matterName(String matter) {
        return models.latest(matter).map(Models.Model::name).orElse(matter);
    }

    private static List<Count> counts(List<Open> open) {
        Map<Timeliness, Long> sums = new EnumMap<>(Timeliness.class);
        open.forEach(one -> sums.merge(one.timeliness(), one.n(), Long::sum));
        return Stream.of(Timeliness.values())
                .map(one -> new Count(one, one.label(), sums.getOrDefault(one, 0L)))
                .toList();
    }

    private static long n(List<Count> counts, Timeliness timeliness) {
        return counts.stream()
                .filter(count -> count.position() == timeliness)
                .mapToLong(Count::n)
                .sum();
    }

    private static List<Age> ages(Map<LocalDate, Long> openedOn, LocalDate today) {
        List<Age> ages = new ArrayList<>();
        LocalDate younger = today.plusDays(1);
        for (int upTo : AGES) {
            LocalDate oldest = today.minusDays(upTo);
            ages.add(new Age(upTo, between(openedOn, oldest, younger)));
            younger = oldest;
        }
        ages.add(new Age(null, between(openedOn, LocalDate.MIN, younger)));
        return ages;
    }

    private static long between(Map<LocalDate, Long> openedOn, LocalDate from, LocalDate before) {
        return openedOn.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(before))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
