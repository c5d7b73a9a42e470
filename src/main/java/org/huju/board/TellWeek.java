package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huju.board.CaseList.Filter;
import org.huju.board.CaseList.Order;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 周报: a week of an office, short enough for one page: what came and went, what is late, what may be late, and where it is stuck. */
@Service
@Transactional(readOnly = true)
public class TellWeek {

    private static final int MOST_CASES = 6;
    private static final int MOST_MATTERS = 6;
    private static final int MOST_BOTTLENECKS = 4;
    private static final int MONTHS_OF_TIMES = 3;

    private final Figures figures;
    private final TellNow tellNow;
    private final TellHeat tellHeat;
    private final ListCases listCases;
    private final Scopes scopes;
    private final Offices offices;
    private final Clock clock;

    TellWeek(
            Figures figures,
            TellNow tellNow,
            TellHeat tellHeat,
            ListCases listCases,
            Scopes scopes,
            Offices offices,
            Clock clock) {
        this.figures = figures;
        this.tellNow = tellNow;
        this.tellHeat = tellHeat;
        this.listCases = listCases;
        this.scopes = scopes;
        this.offices = offices;
        this.clock = clock;
    }

    /** @param inTime of those finished */
    public record Sums(long accepted, long finished, long inTime) {

        /** Of what was finished, how much in time; null where nothing was. */
        public Double rate() {
            return finished == 0 ? null : (double) inTime / finished;
        }
    }

    /**
     * The week.
     *
     * @param name such as {@code 2026-W48}
     * @param subject whose week it is, in Chinese
     * @param takenInBy whose cases {@code sums} counts: an office that only works on cases of others is shown with those others'
     * @param today the day of {@code now} and the lists
     * @param overdue the oldest first
     * @param atRisk the likeliest first
     */
    public record Week(
            String name,
            LocalDate monday,
            LocalDate sunday,
            String subject,
            String takenInBy,
            Sums sums,
            Sums before,
            LocalDate today,
            TellNow.Now now,
            List<TellNow.Line> matters,
            List<ListCases.Line> overdue,
            List<ListCases.Line> atRisk,
            List<String> bottlenecks) {}

    /**
     * @param week such as {@code 2026-W48}; empty for the present one
     * @throws org.huju.InvalidInput if there is no such week, or none the board looks at
     */
    public Week of(Selection selection, String week) {
        LocalDate today = LocalDate.now(clock);
        IsoWeek asked = IsoWeek.of(week, today);
        TellNow.Now now = tellNow.of(selection);
        return new Week(
                asked.name(),
                asked.monday(),
                asked.sunday(),
                office(selection.desk()).or(() -> office(selection.intake())).orElseGet(() -> area(selection)),
                office(selection.intake()).orElseGet(() -> area(selection)),
                sums(selection, asked.monday()),
                sums(selection, asked.monday().minusWeeks(1)),
                today,
                now,
                now.byMatter().stream().limit(MOST_MATTERS).toList(),
                cases(selection, Optional.of(Timeliness.OVERDUE), false),
                cases(selection, Optional.empty(), true),
                bottlenecks(selection));
    }

    private Sums sums(Selection selection, LocalDate monday) {
        return figures.periods(selection, TrendUnit.DAY, monday, monday.plusDays(6)).stream()
                .map(day -> new Sums(day.accepted(), day.finished(), day.inTime()))
                .reduce(
                        new Sums(0, 0, 0),
                        (one, other) -> new Sums(
                                one.accepted() + other.accepted(),
                                one.finished() + other.finished(),
                                one.inTime() + other.inTime()));
    }

    private List<ListCases.Line> cases(Selection selection, Optional<Timeliness> timeliness, boolean risk) {
        return listCases.lines(selection, new Filter(timeliness, "", "", risk, Order.DUE), 0, MOST_CASES);
    }

    /** Of all processes, the worst first, each named with its process. */
    private List<String> bottlenecks(Selection selection) {
        record Stuck(String process, TellHeat.Step step) {}
        return Stream.concat(Matter.keys().stream(), Matter.parts().stream())
                .sorted()
                .map(process -> tellHeat.of(process, selection, MONTHS_OF_TIMES))
                .flatMap(heat -> heat.steps().stream().map(step -> new Stuck(heat.name(), step)))
                .filter(stuck -> !stuck.step().words().isEmpty())
                .sorted(Comparator.comparing((Stuck stuck) -> stuck.step().overdue())
                        .thenComparing(stuck -> stuck.step().open())
                        .reversed())
                .limit(MOST_BOTTLENECKS)
                .map(stuck -> stuck.process() + "：" + stuck.step().words())
                .toList();
    }

    private Optional<String> office(String id) {
        return offices.byId(id).map(Office::name);
    }

    private String area(Selection selection) {
        return selection.district().isEmpty() ? "上海市" : scopes.districtName(selection.district());
    }
}
