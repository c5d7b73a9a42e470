package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk who has logged in and claimed a task tries to go past its form with the engine interface that Tasklist uses. */
@HujuTest
class EngineInterfaceTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient jdbc;

    private ClaimedTask task;

    @BeforeEach
    void claim() throws Exception {
        task = new ClaimedTask(walk, jdbc, port);
    }

    @AfterEach
    void forget() {
        walk.reset();
    }

    @ParameterizedTest
    @DisplayName("已登录：不经表单的调用一律拒绝")
    @CsvSource({
        "POST, /task/T/comment/create",
        "POST, /task/T/attachment/create",
        "POST, /task/T/complete",
        "POST, /task/T/resolve",
        "POST, /task/T/bpmnError",
        "POST, /task/T/bpmnEscalation",
        "POST, /task/T/delegate",
        "POST, /task/T/assignee",
        "POST, /task/T/identity-links",
        "PUT, /task/T",
        "PUT, /task/T/variables/note",
        "PUT, /task/T/localVariables/note",
        "POST, /task/create",
        "PUT, /process-instance/P/variables/note",
        "POST, /process-instance/P/comment",
        "POST, /process-instance/P/modification",
        "DELETE, /process-instance/P",
        "PUT, /process-instance/P/suspended",
        "PUT, /execution/P/localVariables/note",
        "POST, /execution/P/messageSubscriptions/withdrawalRequested/trigger",
        "POST, /execution/P/signal",
        "POST, /process-definition/key/permit-application/start",
        "POST, /process-definition/key/department-verification/start",
        "POST, /message",
        "POST, /signal",
        "POST, /filter/create",
        "POST, /user/create",
        "POST, /modification/execute"
    })
    void onlyThroughTheForm(String method, String path) throws Exception {
        HttpResponse<String> answer = task.send(method, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        task.isAsBefore();
    }

    @ParameterizedTest
    @DisplayName("已登录：换一种写法的地址也绕不过去")
    @ValueSource(
            strings = {
                "/task/T/comment/create/",
                "/task/T/%63omment/create",
                "/task/T/%2563omment/create",
                "/task/T/comment%2Fcreate",
                "/task/T/comment;x=1/create",
                "/task;x=1/T/comment/create",
                "/task/T;x=1/complete",
                "//task/T/complete",
                "/task//T/complete",
                "/./task/T/complete",
                "/%2e/task/T/complete",
                "/task/T/x/%2e%2e/complete",
                "/task/T/x/../complete",
                "/task/T/complete%20",
                "/task/T/complete%00",
                "/task/T/complete?x=1",
                "/task/T/COMPLETE",
                "/../default/task/T/complete",
                "/task/T/complete/",
                "/task/T/complete//",
                "/process-definition/key/permit-application//start",
                "/process-definition/key/permit-application/start/",
                "/message/",
                "/signal/",
                "/task/create/"
            })
    void notByAnotherSpelling(String path) throws Exception {
        HttpResponse<String> answer = task.send("POST", path);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404);
        assertThat(answer.statusCode() != 403 || answer.body().contains("此操作已停用"))
                .as("turned away by the gate, not by what stands behind it: %s", answer.body())
                .isTrue();
        task.isAsBefore();
    }
}
