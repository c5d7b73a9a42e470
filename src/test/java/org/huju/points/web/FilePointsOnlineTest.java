package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsChannel;
import org.huju.points.web.EmployersHall.Answer;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.PointsFilings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("单位网上申请积分与进度查询")
class FilePointsOnlineTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private EmployersHall hall;
    private final Map<String, Object> form = PointsFilings.of("reachesStandard");

    @BeforeEach
    void reset() {
        walk.reset();
        filings.givePermits();
        hall = new EmployersHall(port);
    }

    @Test
    @DisplayName("收件：给出收件编号和查询码，案件归单位注册所在区，流程开始")
    void filingBeginsACaseOfTheEmployersDistrict() {
        Answer filed = hall.file(form);
        PointsApplication application =
                applications.withNumber(filed.text("applicationNo")).orElseThrow();

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.text("state")).isEqualTo("已收件，正在预审");
        assertThat(application.channel()).isEqualTo(PointsChannel.ONLINE);
        assertThat(application.talentCentreId()).isEqualTo("talent-310101");
        assertThat(application.hrId()).isEqualTo("hr-310101");
        assertThat(application.permitNo()).startsWith("HJ");
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    @DisplayName("JSON中的数字和布尔值与文字等同")
    void numbersAndBooleansCountAsTheyAreWritten() {
        Map<String, Object> typed = new HashMap<>(form);
        typed.put("insuredMonths", 36);
        typed.put("shortageMajor", true);
        typed.put("award", null);
        String number = hall.file(typed).text("applicationNo");

        assertThat(applications.withNumber(number).orElseThrow().filing().claims())
                .satisfies(claims -> assertThat(claims.insuredMonths()).isEqualTo(36))
                .satisfies(claims -> assertThat(claims.shortageMajor()).isTrue());
    }

    @Test
    @DisplayName("同一提交编号重复提交：同一件申请；换了内容的不收")
    void theSameSubmissionSentAgainIsTheSameCase() {
        Answer first = hall.file(form, "key-1");
        Answer again = hall.file(form, "key-1");
        Answer other = hall.file(PointsFilings.of("married"), "key-1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().toString()).contains("Idempotency-Key");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("没有提交编号的不收")
    void aSubmissionWithoutAKeyIsRefused() {
        Answer without = hall.fileWithoutKey(form);

        assertThat(without.status()).isEqualTo(400);
        assertThat(without.body().toString()).contains("Idempotency-Key");
        assertThat(cases()).isZero();
    }

    @Test
    @DisplayName("在办期间再次申请：指出在办的收件编号")
    void aSecondApplicationWhileOneIsOpenIsRefused() {
        String number = hall.file(form).text("applicationNo");
        Answer second = hall.file(form);

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body().toString()).contains("idNumber", number);
    }

    @Test
    void manyAtTheSameMomentMakeOneCase() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> sendings = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> hall.file(form, "racing-" + i).status())
                    .toList();
            for (Future<Integer> sending : senders.invokeAll(sendings)) {
                assertThat(sending.get()).isIn(201, 400);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(cases()).isEqualTo(1);
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    @DisplayName("同一提交编号同时到达几次：都是201，同一件")
    void theSameSubmissionAtTheSameMomentIsTheSameCase() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            for (String key : List.of("twin-1", "twin-2", "twin-3")) {
                jdbc.sql("update points_application set state = 'WITHDRAWN'").update();
                List<Callable<Answer>> sendings = Collections.nCopies(6, () -> hall.file(form, key));
                Set<String> numbers = new HashSet<>();
                for (Future<Answer> sending : senders.invokeAll(sendings)) {
                    assertThat(sending.get().status())
                            .as("%s", sending.get().body())
                            .isEqualTo(201);
                    numbers.add(sending.get().text("applicationNo"));
                }
                assertThat(numbers).hasSize(1);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(cases()).isEqualTo(3);
    }

    @Test
    @DisplayName("社会保险系统没有答复：503，请稍后再试，什么也不留下；原样再交即收件")
    void aSilentSocialInsuranceIsTriedAgainLater() {
        Answer silent = hall.file(PointsFilings.of("insuranceFailing"));

        assertThat(silent.status()).isEqualTo(503);
        assertThat(silent.body().toString()).contains("社会保险信息系统", "稍后再试");
        assertThat(cases()).isZero();
        assertThat(instances()).isZero();
    }

    @Test
    @DisplayName("进度和期限：凭收件编号和查询码；不含个人信息；不符的与没有的看不出区别")
    void theStatusIsAskedForWithNumberAndCode() {
        Answer filed = hall.file(form);
        String path = "/" + filed.text("applicationNo");
        String code = "?queryCode=" + filed.text("queryCode");
        Answer status = hall.get(path + "/status" + code);
        Answer wrongCode = hall.get(path + "/status?queryCode=AAAAAAAAAA");
        Answer unknown = hall.get("/J20260101000000/status?queryCode=AAAAAAAAAA");

        assertThat(status.status()).isEqualTo(200);
        assertThat(status.text("state")).isEqualTo("已收件，正在预审");
        assertThat(status.body().toString()).doesNotContain("陆嘉宁", "330106", "1990001", "MAHUJU");
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongCode.body().get("detail")).isEqualTo(unknown.body().get("detail"));
        assertThat(hall.get(path + "/deadlines" + code).body().get("deadlines").isArray())
                .isTrue();
        assertThat(hall.get(path + "/deadlines").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("只有单位网上办事系统可以申请")
    void nobodyElseMayFile() {
        assertThat(hall.as("online-hall").file(form).status()).isEqualTo(403);
        assertThat(hall.as("nobody").file(form).status()).isEqualTo(401);
        assertThat(cases()).isZero();
    }

    private long cases() {
        return jdbc.sql("select count(*) from points_application")
                .query(Long.class)
                .single();
    }

    private long instances() {
        return jdbc.sql("select count(distinct proc_inst_id_) from act_ru_execution")
                .query(Long.class)
                .single();
    }
}
