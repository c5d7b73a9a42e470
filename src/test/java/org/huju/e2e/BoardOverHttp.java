package org.huju.e2e;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board over HTTP, with one case in 黄浦 and one in 徐汇. */
@HujuTest
abstract class BoardOverHttp {

    static final String BOARD = "/camunda/api/board";
    static final String SCRIPT = "<script>alert(1)</script>";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, WebSession> sessions = new HashMap<>();
    UUID here;
    UUID elsewhere;

    @BeforeEach
    void file() {
        walk.reset();
        here = CaseWalk.caseOf(walk.file(SampleCitizens.consistent(), Staff.CLERK));
        ProcessInstance other = walk.file(Filings.of(SampleCitizens.elsewhere()), Staff.CLERK_ELSEWHERE);
        elsewhere = CaseWalk.caseOf(other);
    }

    @AfterEach
    void forget() {
        walk.reset();
    }

    WebSession stranger() throws Exception {
        return WebSession.open(base());
    }

    WebSession session(String user) throws Exception {
        if (!sessions.containsKey(user)) {
            sessions.put(user, WebSession.logIn(base(), user));
        }
        return sessions.get(user);
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }

    String detail(String user, HttpResponse<String> answer) throws Exception {
        return session(user).json(answer).path("detail").asText();
    }

    String task() {
        return jdbc.sql("select id_ from act_ru_task t where exists (select from act_ru_execution e "
                        + "where e.id_ = t.proc_inst_id_ and e.business_key_ = :case)")
                .param("case", here.toString())
                .query(String.class)
                .single();
    }

    String caseNo(UUID caseId) {
        return jdbc.sql("select case_no from board_case where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .single();
    }

    long acts() {
        return jdbc.sql("select count(*) from board_act").query(Long.class).single();
    }

    static String urge(UUID caseId) {
        return BOARD + "/cases/" + caseId + "/urge";
    }

    static String assign(UUID caseId) {
        return BOARD + "/cases/" + caseId + "/assign";
    }
}
