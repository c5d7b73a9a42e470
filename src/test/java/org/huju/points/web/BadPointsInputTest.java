package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.points.web.EmployersHall.Answer;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("填错的积分申请：指出哪一项、怎么改，什么也不留下")
class BadPointsInputTest {

    private static final SampleHolder HOLDER = SampleHolders.named("reachesStandard");

    @Autowired
    private CaseWalk walk;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private EmployersHall hall;

    @BeforeEach
    void reset() {
        walk.reset();
        filings.givePermits();
        hall = new EmployersHall(port);
    }

    @AfterEach
    void nothingIsStoredAndNothingPersonalIsLogged(CapturedOutput log) {
        assertThat(jdbc.sql("select count(*) from points_application")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_ru_execution")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(log.getAll())
                .doesNotContain(
                        HOLDER.person().idNumber().value(), HOLDER.person().name(), HOLDER.phone(), "19400601", "邵华");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("holderName", "", "请填写“姓名”"),
                arguments("holderName", "陆", "1个字"),
                arguments("holderName", "陆嘉\u0000宁", "字符"),
                arguments("idNumber", "", "请填写“公民身份号码”"),
                arguments("idNumber", "340104199205171024", "校验"),
                arguments("idNumber", "340104199902290014", "日期"),
                arguments("idNumber", "340104920517102", "18位"),
                arguments("phone", "12345", "11位"),
                arguments("employerCode", "", "请填写“统一社会信用代码”"),
                arguments("employerCode", "91350100M000100Y44", "校验码"),
                arguments("employerCode", "91350100M000100Y4I", "校验码"),
                arguments("employerCode", "91350100M000100Y4", "18位"),
                arguments("employerName", "", "请填写“单位名称”"),
                arguments("employerName", "司".repeat(101), "100"),
                arguments("employerName", "上海\n示例", "控制字符"),
                arguments("districtCode", "", "请填写“单位注册所在区”"),
                arguments("districtCode", "320102", "区代码"),
                arguments("districtCode", "310103", "区代码"),
                arguments("education", "PHD", "没有这个选项"),
                arguments("education", "bachelor", "没有这个选项"),
                arguments("title", "高级", "没有这个选项"),
                arguments("award", "NATIONAL", "没有这个选项"),
                arguments("titleBaseMonths", "13", "12"),
                arguments("titleBaseMonths", "-1", "titleBaseMonths"),
                arguments("insuredMonths", "-1", "insuredMonths"),
                arguments("insuredMonths", "36.5", "insuredMonths"),
                arguments("insuredMonths", "三十六", "insuredMonths"),
                arguments("insuredMonths", "9999999999999", "insuredMonths"),
                arguments("yearlyTaxYuan", "1e9", "yearlyTaxYuan"),
                arguments("localEmployees", "-3", "localEmployees"),
                arguments("publicServiceYears", "99", "publicServiceYears"),
                arguments("spouseYears", "NaN", "spouseYears"),
                arguments("atLeast1", "30", "不能多于"),
                arguments("at3", "49", "at3"),
                arguments("shortageMajor", "是", "shortageMajor"),
                arguments("directCause", "REFUSES", "directCause"),
                arguments("salary", "1", "没有“salary”这个字段"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrong")
    void eachFieldIsNamedWithWhatToDo(String field, String value, String says) {
        Answer answer = hall.file(Filings.with(PointsFilings.of(HOLDER), field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
        assertThat(answer.body().toString()).contains(says);
    }

    /** Clocks in Shanghai were put forward at midnight of these days; the days themselves were there. */
    @ParameterizedTest
    @ValueSource(strings = {"1940-06-01", "1941-03-15", "1942-01-31", "1946-05-15", "1947-04-15", "1986-05-04"})
    @DisplayName("出生日期零点被夏令时跳过的，仍是日期：只说单位没有为此人缴费")
    void aBirthDateOfAMissingMidnightIsADate(String birthDate) {
        Answer answer = hall.file(Filings.with(PointsFilings.of(HOLDER), "idNumber", IdNumbers.bornOn(birthDate)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("没有查到该单位为此人缴纳").doesNotContain("日期");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("noPermit", "idNumber", "没有查到此人的《上海市居住证》"),
                arguments("permitEnded", "idNumber", "须先补办签注"),
                arguments("permitCancelled", "idNumber", "已注销"),
                arguments("anotherPayer", "employerCode", "没有查到该单位为此人缴纳"),
                arguments("fewMonths", "idNumber", "累计缴纳职工社会保险4个月（补缴的不计），不满6个月"),
                arguments("paysNotNow", "idNumber", "当月没有缴纳"),
                arguments("neverInsured", "employerCode", "没有查到该单位为此人缴纳"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("没有有效居住证、单位不是缴费单位、参保不满6个月")
    void whatTheRecordsSayAgainstItIsTold(String key, String field, String says) {
        Answer answer = hall.file(PointsFilings.of(key));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly(field);
        assertThat(answer.body().toString()).contains(says, "《上海市居住证管理办法》第二十条");
    }

    @Test
    @DisplayName("姓名与居住证不一致")
    void anotherNameThanThePermitsIsTold() {
        Answer answer = hall.file(Filings.with(PointsFilings.of(HOLDER), "holderName", "陆家宁"));

        assertThat(fields(answer)).containsExactly("holderName");
        assertThat(answer.body().toString()).contains("居住证上的姓名").doesNotContain("陆嘉宁");
    }

    @Test
    @DisplayName("第二十九条：被限制的个人，告知条款和截止日；截止日次日可以申请")
    void aBarredPersonIsToldTheArticleAndTheEnd() {
        found(new Subject.Person(HOLDER.person().idNumber()), MovableClock.START.minusDays(9));
        Answer answer = hall.file(PointsFilings.of(HOLDER));

        assertThat(fields(answer)).containsExactly("idNumber");
        // Found on 14 November 2026; the last day is 14 November 2029.
        assertThat(answer.body().toString()).contains("《上海市居住证管理办法》第二十九条第一款", "至2029-11-14（含当日）不得申请积分");
    }

    @Test
    @DisplayName("第二十九条：被限制的单位不得代办")
    void aBarredEmployerIsToldTheArticleAndTheEnd() {
        found(new Subject.Employer(HOLDER.employer().code()), MovableClock.START);
        Answer answer = hall.file(PointsFilings.of(HOLDER));

        assertThat(fields(answer)).containsExactly("employerCode");
        assertThat(answer.body().toString()).contains("《上海市居住证管理办法》第二十九条第二款", "至2029-11-23（含当日）不得代办积分申请");
    }

    private void found(Subject subject, LocalDate on) {
        falseMaterials.found(UUID.randomUUID(), subject, List.of("学位证书"), true, "kong.hr", on);
    }

    @Test
    @DisplayName("有几处错误，一次全部指出：格式、居住证一起说")
    void everythingIsToldAtOnce() {
        Map<String, Object> form = new HashMap<>(PointsFilings.of("permitEnded"));
        form.put("phone", "1");
        form.put("education", "PHD");
        form.put("salary", "1");
        Answer unknown = hall.file(form);
        form.remove("salary");
        Answer answer = hall.file(form);

        assertThat(fields(unknown)).containsExactly("salary");
        assertThat(fields(answer)).containsExactlyInAnyOrder("phone", "education", "idNumber");
    }

    @Test
    @DisplayName("不是缴费单位的，打听不到此人的居住证、姓名和限制")
    void nobody_can_be_asked_about_by_who_does_not_pay_for_him() {
        found(new Subject.Person(HOLDER.person().idNumber()), MovableClock.START);
        Map<String, Object> form = new HashMap<>(PointsFilings.of("permitEnded"));
        form.put("employerCode", PointsFilings.of("elsewhere").get("employerCode"));
        Answer ofAnEndedPermit = hall.file(form);
        form.put("idNumber", HOLDER.person().idNumber().value());
        Answer ofABarredPerson = hall.file(form);

        assertThat(fields(ofAnEndedPermit)).containsExactly("employerCode");
        assertThat(ofABarredPerson.body()).isEqualTo(ofAnEndedPermit.body());
    }

    @Test
    @DisplayName("被限制的单位，只告知限制，不再去问任何人的参保情况")
    void a_barred_employer_has_nobody_asked_about() {
        SampleHolder fewMonths = SampleHolders.named("fewMonths");
        found(new Subject.Employer(fewMonths.employer().code()), MovableClock.START);

        assertThat(fields(hall.file(PointsFilings.of(fewMonths)))).containsExactly("employerCode");
    }

    @Test
    @DisplayName("许多不认识的字段：最多指出20个，答复不随之变长")
    void many_unknown_fields_make_no_long_answer() {
        Map<String, Object> form = new HashMap<>(PointsFilings.of(HOLDER));
        IntStream.range(0, 3000).forEach(i -> form.put("unknown-" + i, "1"));
        IntStream.range(0, 3).forEach(i -> form.put("list".repeat(300) + i, List.of()));
        Answer answer = hall.file(form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("problems")).hasSize(21);
        assertThat(answer.body().toString()).hasSizeLessThan(6000).contains("还有更多");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "\"陆嘉宁\"", "{\"holderName\":{\"a\":1}}", "{\"holderName\":[\"陆嘉宁\"]}"})
    @DisplayName("不是约定的JSON：400，而不是500")
    void whatIsNoFilingIsRefused(String body) {
        assertThat(hall.text("", "application/json", body).status()).isEqualTo(400);
        assertThat(hall.text(EmployersHall.BATCH, "application/json", body).status())
                .isEqualTo(400);
    }

    @Test
    void anotherKindOfContentIsNotRead() {
        assertThat(hall.text("", "text/plain", "陆嘉宁").status()).isEqualTo(415);
        assertThat(hall.text(EmployersHall.BATCH, "text/plain", "陆嘉宁").status()).isEqualTo(415);
    }

    private static List<String> fields(Answer answer) {
        return StreamSupport.stream(answer.body().get("problems").spliterator(), false)
                .map((JsonNode problem) -> problem.get("field").asText())
                .distinct()
                .toList();
    }
}
