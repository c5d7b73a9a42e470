package org.huju.e2e;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 核对材料 of a new case, claimed by a clerk who has logged in and tries to go past the form. */
final class ClaimedTask {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TASK = "userTask_checkMaterials";
    private static final String CLERK = "zhang.centre";

    private final CaseWalk walk;
    private final JdbcClient jdbc;
    private final ProcessInstance instance;
    private final String task;
    private final WebSession session;

    ClaimedTask(CaseWalk walk, JdbcClient jdbc, int port) throws Exception {
        walk.reset();
        this.walk = walk;
        this.jdbc = jdbc;
        this.instance = walk.file(SampleCitizens.consistent(), CLERK);
        this.task = walk.task(instance, TASK).getId();
        this.session = WebSession.logIn(URI.create("http://localhost:" + port), CLERK);
        assertThat(send("POST", "/task/T/claim").statusCode()).isEqualTo(204);
    }

    /** @param path of the engine's interface, with T for the task and P for the process instance */
    HttpResponse<String> send(String method, String path) throws Exception {
        String to = ENGINE + path.replaceAll("/T\\b", "/" + task).replaceAll("/P\\b", "/" + instance.getId());
        return session.send(method, to, body());
    }

    /** Something for every call to take; each passes over what it does not know. */
    private Map<String, Object> body() {
        return Map.ofEntries(
                entry("userId", CLERK),
                entry("message", "林若溪"),
                entry("name", "林若溪"),
                entry("description", "林若溪"),
                entry("value", "林若溪"),
                entry("variables", Map.of()),
                entry("errorCode", "issuanceRefused"),
                entry("escalationCode", "x"),
                entry("messageName", "withdrawalRequested"),
                entry("suspended", true),
                entry("resourceType", "Task"),
                entry("query", Map.of()),
                entry("profile", Map.of("id", "somebody")),
                entry("credentials", Map.of("password", "huju2026")),
                entry("processDefinitionId", walk.definition("permit-application")),
                entry("processInstanceIds", List.of(instance.getId())),
                entry(
                        "instructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_issueReceipt"))));
    }

    void isAsBefore() {
        assertThat(walk.task(instance, TASK)).isNotNull().satisfies(open -> {
            assertThat(open.getName()).isEqualTo("核对材料");
            assertThat(open.getDescription()).doesNotContain("林若溪");
            assertThat(open.getAssignee()).isEqualTo(CLERK);
        });
        assertThat(count("act_hi_comment")).isZero();
        assertThat(count("act_hi_attachment")).isZero();
        assertThat(count("act_ru_variable where name_ = 'note'")).isZero();
        assertThat(count("act_hi_procinst")).isEqualTo(1);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
