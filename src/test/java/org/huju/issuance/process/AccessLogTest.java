package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.issuance.ApplicationState;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第二十六条：每次查阅都有记录，没有记录就没有查阅")
class AccessLogTest extends CaseTest {

    private static final String CHECK = "userTask_checkMaterials";

    @Autowired
    private JdbcClient jdbc;

    private List<Map<String, Object>> lines() {
        return jdbc.sql(
                        "select user_id, cast(application_id as text) as case_id, task_id, form, kind, at from access_log")
                .query()
                .listOfRows();
    }

    @Test
    @DisplayName("打开一次留一行：谁、何时、哪件、哪项任务")
    void each_opening_leaves_one_line() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        Task task = walk.task(application, CHECK);
        walk.open(task, Staff.CLERK);

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("user_id", Staff.CLERK)
                        .containsEntry("case_id", application.getBusinessKey())
                        .containsEntry("task_id", task.getId())
                        .containsEntry("form", "check-materials")
                        .containsEntry("kind", "OPENED"));
        assertThat((java.util.Date) lines().get(0).get("at")).hasSameTimeAs(at("2026-11-23T10:00:00"));
        walk.open(task, "li.centre");
        assertThat(lines()).extracting(line -> line.get("user_id")).containsExactly(Staff.CLERK, "li.centre");
    }

    @Test
    @DisplayName("提交一次留一行")
    void each_submission_leaves_one_line() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);

        assertThat(lines())
                .extracting(line -> line.get("kind"), line -> line.get("user_id"))
                .containsExactly(tuple("OPENED", Staff.CLERK), tuple("SUBMITTED", Staff.CLERK));
    }

    @Test
    @DisplayName("记录写不进去：表单打不开，也提交不了，案件不动")
    void without_the_line_there_is_no_reading() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        jdbc.sql("alter table access_log add constraint planted_fault check (false) not valid")
                .update();
        try {
            assertThatThrownBy(() -> walk.open(application, CHECK, Staff.CLERK))
                    .hasStackTraceContaining("planted_fault");
            assertThatThrownBy(() -> steps.handInAllBut(application)).hasStackTraceContaining("planted_fault");
        } finally {
            jdbc.sql("alter table access_log drop constraint planted_fault").update();
        }
        assertThat(file.state(application)).isEqualTo(ApplicationState.RECEIVED);
        assertThat(file.decisions(application)).isEmpty();
        assertThat(lines()).isEmpty();
    }
}
