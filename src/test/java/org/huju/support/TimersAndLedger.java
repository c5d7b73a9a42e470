package org.huju.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database itself whether any timer or task of the engine says another date than the ledger. */
public class TimersAndLedger {

    private static final Pattern ASKS = Pattern.compile("deadlineTimer\\.(due|ceiling)\\(execution, '([a-z-]+)'\\)");

    private static final String DIFFERENCES = """
            with asks (activity, what, rule) as (select * from unnest(:activities, :whats, :rules)),
            engine as (
                select d.act_id_ as activity, j.process_instance_id_ as instance, j.duedate_ as at
                from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                union all
                select task_def_key_, proc_inst_id_, due_date_ from act_ru_task
            ),
            named as (
                select engine.*, asks.what, asks.rule, cast(i.business_key_ as uuid) as case_id, v.text_ as department
                from engine join asks using (activity)
                join act_ru_execution i on i.id_ = engine.instance
                left join act_ru_variable v on v.proc_inst_id_ = engine.instance and v.name_ = 'department'
            )
            select n.activity || ' ' || n.case_id || ': ' || coalesce(n.at::text, 'none') || ', ledger '
                || coalesce(c.due::text, 'none') || ' / ' || coalesce(c.ceiling::text, '')
            from named n left join lateral (
                select * from statutory_clock c
                where c.case_id = n.case_id and c.rule = n.rule and c.subject in (coalesce(n.department, ''), '')
                order by c.subject desc, c.round desc limit 1) c on true
            where c.id is null or n.at is distinct from
                (case n.what when 'due' then c.due else c.ceiling end) + time '23:59:59'
            """;

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    TimersAndLedger(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    private record Ask(String activity, String what, String rule) {}

    /** Empty when every timer and task that asks a clock for its due date or ceiling says what the ledger says. */
    public List<String> differences() {
        List<Ask> asks = asks();
        return jdbc.sql(DIFFERENCES)
                .param("activities", asks.stream().map(Ask::activity).toArray(String[]::new))
                .param("whats", asks.stream().map(Ask::what).toArray(String[]::new))
                .param("rules", asks.stream().map(Ask::rule).toArray(String[]::new))
                .query(String.class)
                .list();
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
        Matcher ask = ASKS.matcher(expression);
        if (ask.find()) {
            asks.add(new Ask(activity, ask.group(1), ask.group(2)));
        }
    }
}
