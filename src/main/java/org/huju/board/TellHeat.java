package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.InvalidInput;
import org.huju.board.Figures.OpenSteps;
import org.huju.board.Figures.Times;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.huju.law.NoSuchRule;
import org.huju.law.PeriodUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 热力图: where cases wait, and how long each step took against the period it falls under. */
@Service
@Transactional(readOnly = true)
public class TellHeat {

    private static final int MOST_MONTHS = 36;
    private static final int MOST_BOTTLENECKS = 3;

    private final Figures figures;
    private final Models models;
    private final LawBook lawBook;
    private final Clock clock;

    TellHeat(Figures figures, Models models, LawBook lawBook, Clock clock) {
        this.figures = figures;
        this.models = models;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * A step.
     *
     * @param median working days; null where none was ever left
     * @param ninety nine of ten took no longer, in working days
     * @param limit of the period, in working days; null where the step has none
     * @param n how many times it was left in these months
     * @param words what is to be said of it; empty where nothing is
     */
    public record Step(
            String activity,
            String name,
            long open,
            long overdue,
            Integer median,
            Integer ninety,
            Integer limit,
            String limitName,
            long n,
            String words) {}

    public record Heat(
            String definition,
            String name,
            String definitionId,
            int version,
            LocalDate since,
            List<Step> steps,
            List<String> bottlenecks) {}

    /**
     * @param months how far back the times are taken from, this one included
     * @throws InvalidInput if there is no such process, or of more months than are kept ready
     */
    public Heat of(String definition, Selection selection, int months) {
        Models.Model model =
                models.latest(definition).orElseThrow(() -> new InvalidInput("definition", "“流程”：没有这个流程，请从列表中选择"));
        if (months < 1 || months > MOST_MONTHS) {
            throw new InvalidInput("months", "“月数”：请填写1至" + MOST_MONTHS);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.withDayOfMonth(1).minusMonths(months - 1L);
        Map<String, List<Times>> times =
                figures.times(definition, selection, since).stream().collect(Collectors.groupingBy(Times::activity));
        Map<String, OpenSteps> open = figures.openSteps(definition, selection, today).stream()
                .collect(Collectors.toMap(OpenSteps::activity, one -> one));
        List<Step> steps = model.waits().stream()
                .map(wait -> step(
                        wait,
                        open.getOrDefault(wait.activity(), new OpenSteps(wait.activity(), 0, 0)),
                        new StepTimes(times.getOrDefault(wait.activity(), List.of())),
                        today))
                .toList();
        return new Heat(
                definition, model.name(), model.definitionId(), model.version(), since, steps, bottlenecks(steps));
    }

    private Step step(WaitOf wait, OpenSteps open, StepTimes times, LocalDate today) {
        Optional<LegalPeriod> period = period(wait, today);
        Integer limit = period.map(LegalPeriod::amount).orElse(null);
        Integer ninety = times.within(0.9);
        return new Step(
                wait.activity(),
                wait.name(),
                open.n(),
                open.overdue(),
                times.within(0.5),
                ninety,
                limit,
                period.map(LegalPeriod::name).orElse(""),
                times.n(),
                words(wait, open, ninety, limit));
    }

    private Optional<LegalPeriod> period(WaitOf wait, LocalDate today) {
        try {
            return wait.rule().isEmpty()
                    ? Optional.empty()
                    : Optional.of(lawBook.at(today).period(wait.rule()))
                            .filter(period -> period.unit() == PeriodUnit.WORKING_DAYS);
        } catch (NoSuchRule gone) {
            return Optional.empty();
        }
    }

    private static String words(WaitOf wait, OpenSteps open, Integer ninety, Integer limit) {
        boolean slow = limit != null && ninety != null && ninety > limit;
        if (open.overdue() == 0 && !slow) {
            return "";
        }
        String waiting = "“" + wait.name() + "”现有" + open.n() + "件"
                + (open.overdue() == 0 ? "" : "，其中" + open.overdue() + "件已超期");
        return waiting + (slow ? "；过去每十件中有一件超过" + ninety + "个工作日，期限为" + limit + "个工作日" : "");
    }

    private static List<String> bottlenecks(List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.words().isEmpty())
                .sorted(Comparator.comparing(Step::overdue)
                        .thenComparing(Step::open)
                        .reversed())
                .limit(MOST_BOTTLENECKS)
                .map(Step::words)
                .toList();
    }
}
