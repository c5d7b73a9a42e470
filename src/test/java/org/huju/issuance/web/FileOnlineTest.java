package org.huju.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("网上申请与进度查询")
class FileOnlineTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private FilingApi api;
    private final Map<String, Object> form = Filings.of(SampleCitizens.consistent());

    @BeforeEach
    void reset() {
        walk.reset();
        api = new FilingApi(port);
    }

    @Test
    void filingGivesANumberAndACodeThatTellTheStatus() {
        var filed = api.file(form).body();
        String number = filed.get("applicationNo").asText();
        String code = filed.get("queryCode").asText();
        var status = api.get("/api/permit-applications/" + number + "/status?queryCode=" + code);
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.body().get("state").asText()).isEqualTo("已收件，正在核对材料");
        assertThat(status.body().toString()).doesNotContain("林若溪", "3401", "1990000", "贵州路");
    }

    @Test
    @DisplayName("期限说明：受理前没有期限；号码和查询码不符的查不到")
    void theDeadlinesAreAskedForAsTheStatusIs() {
        var filed = api.file(form).body();
        String path = "/api/permit-applications/" + filed.get("applicationNo").asText() + "/deadlines";
        var asked = api.get(path + "?queryCode=" + filed.get("queryCode").asText());
        var wrongCode = api.get(path + "?queryCode=AAAAAAAAAA");
        var withoutCode = api.get(path);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body().get("deadlines").isArray()).isTrue();
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongCode.body().get("detail")).isEqualTo(withoutCode.body().get("detail"));
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookTheSame() {
        String number = api.file(form).body().get("applicationNo").asText();
        var wrongCode = api.get("/api/permit-applications/" + number + "/status?queryCode=AAAAAAAAAA");
        var unknown = api.get("/api/permit-applications/S20260101000000/status?queryCode=AAAAAAAAAA");
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongCode.body().get("detail")).isEqualTo(unknown.body().get("detail"));
    }

    @Test
    @DisplayName("同一提交编号重复提交：同一件申请")
    void theSameSubmissionSentAgainIsTheSameCase() {
        var first = api.file(form, "key-1");
        var again = api.file(form, "key-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherApplicationIsRefused() {
        api.file(form, "key-1");
        var other = api.file(Filings.of(SampleCitizens.student()), "key-1");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().toString()).contains("Idempotency-Key");
    }

    @Test
    @DisplayName("在办期间再次申请：指出在办的收件编号")
    void aSecondApplicationWhileOneIsOpenIsRefused() {
        String number = api.file(form).body().get("applicationNo").asText();
        var second = api.file(form);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body().toString()).contains("idNumber", number);
    }

    @Test
    @DisplayName("全角数字和小写x会自动更正")
    void fullWidthDigitsAndASmallXArePutRight() {
        var filed = api.file(Filings.with(form, "idNumber", "３４０１０４１９９２０５１７１０２３"));
        assertThat(filed.status()).isEqualTo(201);
    }

    @Test
    @DisplayName("网上撤回：凭收件编号和查询码")
    void theApplicantWithdrawsWithNumberAndCode() {
        var filed = api.file(form).body();
        String path = "/api/permit-applications/" + filed.get("applicationNo").asText();
        String code = filed.get("queryCode").asText();
        var wrong = api.post(path + "/withdrawal", "online-hall", Map.of("queryCode", "AAAAAAAAAA", "reason", "回乡"));
        var withoutReason = api.post(path + "/withdrawal", "online-hall", Map.of("queryCode", code));
        var withdrawn = api.post(path + "/withdrawal", "online-hall", Map.of("queryCode", code, "reason", "回乡"));
        var again = api.post(path + "/withdrawal", "online-hall", Map.of("queryCode", code, "reason", "回乡"));
        assertThat(List.of(wrong.status(), withoutReason.status(), withdrawn.status(), again.status()))
                .containsExactly(404, 400, 204, 400);
        assertThat(api.get(path + "/status?queryCode=" + code)
                        .body()
                        .get("state")
                        .asText())
                .isEqualTo("申请已撤回");
        assertThat(api.file(form).status()).isEqualTo(201);
    }

    @Test
    void manyAtTheSameMomentMakeOneCase() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> sendings = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> api.file(form, "racing-" + i).status())
                    .toList();
            for (Future<Integer> sending : senders.invokeAll(sendings)) {
                assertThat(sending.get()).isIn(201, 400);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(cases()).isEqualTo(1);
        assertThat(jdbc.sql("select count(distinct proc_inst_id_) from act_ru_execution")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long cases() {
        return jdbc.sql("select count(*) from permit_application")
                .query(Long.class)
                .single();
    }
}
