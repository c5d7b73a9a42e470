package org.huju.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huju.clock.Deadlines;
import org.huju.law.Escalation;
import org.huju.law.EscalationStep;
import org.huju.law.LawBook;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the database itself whether any timer or task of the engine says another date than the ledger. It reads what each
 * model asks of the clock and works the date out from the stored due date, past {@code DeadlineTimer}.
 */
public class TimersAndLedger {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Pattern ASKS = Pattern.compile(
            "deadlineTimer\\.(?<method>[a-zA-Z]+)\\(execution, '(?<rule>[a-z-]+)'(, '(?<step>[a-z]+)')?\\)");

    /** One row for each kind of timer or task and each date it says, however many cases say it. */
    private static final String SAID = """
            with asks (activity, ask) as (select * from unnest(:activities, cast(:asks as int[]))),
            rules (ask, rule) as (select * from unnest(cast(:numbers as int[]), :rules)),
            engine as (
                select d.act_id_ as activity, j.process_instance_id_ as instance, j.duedate_ as at
                from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                union all
                select task_def_key_, proc_inst_id_, due_date_ from act_ru_task
            )
            select e.activity, a.ask, e.at, c.due, c.ceiling, c.counted_from, c.paused_until, count(*) as cases,
                min(i.business_key_) as example
            from engine e join asks a using (activity) join rules r using (ask)
            join act_ru_execution i on i.id_ = e.instance
            left join act_ru_variable v on v.proc_inst_id_ = e.instance and v.name_ = 'department'
            left join lateral (
                select * from statutory_clock c
                where c.case_id = cast(i.business_key_ as uuid) and (c.rule = r.rule or c.rule like r.rule || '-%')
                    and c.subject in (coalesce(v.text_, ''), '')
                order by c.rule = r.rule desc, c.subject desc, c.round desc limit 1) c on true
            group by 1, 2, 3, 4, 5, 6, 7
            """;

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final LawBook lawBook;
    private final Deadlines deadlines;

    TimersAndLedger(JdbcClient jdbc, RepositoryService repository, LawBook lawBook, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.lawBook = lawBook;
        this.deadlines = deadlines;
    }

    /** What an element of a model asks of the clock. */
    private record Ask(String activity, String method, String rule, String step) {}

    private record Stored(LocalDate due, LocalDate ceiling, LocalDate from, LocalDate pausedUntil) {

        /** A pause is asked for only while it lasts. */
        boolean knows(Ask ask) {
            return due != null && (pausedUntil != null || !ask.method().startsWith("pause"));
        }

        /** No warning comes while the clock is paused. */
        LocalDate notPaused(LocalDate day) {
            return pausedUntil == null || day.isAfter(pausedUntil) ? day : pausedUntil.plusDays(1);
        }
    }

    /** Empty when every timer and task that asks a clock says what the ledger says. */
    public List<String> differences() {
        List<Ask> asks = asks();
        return jdbc
                .sql(SAID)
                .param("activities", asks.stream().map(Ask::activity).toArray(String[]::new))
                .param("asks", numbers(asks))
                .param("numbers", numbers(asks))
                .param("rules", asks.stream().map(Ask::rule).toArray(String[]::new))
                .query((row, n) -> difference(row, asks.get(row.getInt("ask"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static String[] numbers(List<Ask> asks) {
        return Stream.iterate(0, n -> n + 1)
                .limit(asks.size())
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    private Optional<String> difference(ResultSet row, Ask ask) throws SQLException {
        LocalDateTime said = row.getObject("at", LocalDateTime.class);
        Stored stored = new Stored(
                row.getObject("due", LocalDate.class),
                row.getObject("ceiling", LocalDate.class),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("paused_until", LocalDate.class));
        LocalDateTime expected = stored.knows(ask) ? expected(ask, stored) : null;
        return expected != null && expected.equals(said)
                ? Optional.empty()
                : Optional.of("%s of %d cases such as %s: %s, but by the ledger %s"
                        .formatted(ask.activity(), row.getInt("cases"), row.getString("example"), said, expected));
    }

    private LocalDateTime expected(Ask ask, Stored clock) {
        return switch (ask.method()) {
            case "due" -> clock.due().atTime(END_OF_DAY);
            case "pauseEnds" -> clock.pausedUntil().atTime(END_OF_DAY);
            case "pauseEndsSoon" ->
                deadlines
                        .leadBefore("pause-limit-warning", clock.pausedUntil(), clock.from())
                        .atStartOfDay();
            case "step" -> step(ladder(ask.rule(), clock).step(ask.step()), clock);
            default -> throw new AssertionError("nothing is known of deadlineTimer." + ask.method());
        };
    }

    private Escalation ladder(String rule, Stored clock) {
        return lawBook.at(clock.from()).escalation(rule);
    }

    private LocalDateTime step(EscalationStep step, Stored clock) {
        return switch (step.moment()) {
            case BEFORE_DUE ->
                clock.notPaused(deadlines.leadBefore(step.rule(), clock.due(), clock.from()))
                        .atStartOfDay();
            case DUE -> clock.due().atTime(END_OF_DAY);
            case AFTER_DUE ->
                deadlines.fulfilledOn(step.rule(), clock.due(), clock.from()).atTime(END_OF_DAY);
            case CEILING -> clock.ceiling().atTime(END_OF_DAY);
        };
    }

    private List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            BpmnModelInstance model = repository.getBpmnModelInstance(process.getId());
            model.getModelElementsByType(BoundaryEvent.class)
                    .forEach(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                            .filter(timer -> timer.getTimeDate() != null)
                            .forEach(timer ->
                                    add(asks, event.getId(), timer.getTimeDate().getTextContent())));
            model.getModelElementsByType(UserTask.class)
                    .forEach(task -> add(asks, task.getId(), String.valueOf(task.getCamundaDueDate())));
        }
        return asks;
    }

    private static void add(List<Ask> asks, String activity, String expression) {
        if (!expression.contains("deadlineTimer.")) {
            return;
        }
        Matcher ask = ASKS.matcher(expression);
        if (!ask.find()) {
            throw new AssertionError(activity + " asks the clock in words that are not understood: " + expression);
        }
        asks.add(new Ask(activity, ask.group("method"), ask.group("rule"), ask.group("step")));
    }
}
