package org.huju.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.RegistrationForms;
import org.huju.support.StoredData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("网上居住登记：收件、查询、填错退回")
class RegisterOnlineTest {

    private static final String PATH = "/api/residence-registrations";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DishonestyList dishonestyList;

    @Autowired
    private StoredData storedData;

    @Autowired
    private CaseWalk walk;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private ResponseEntity<JsonNode> file(Object body, String key) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth("online-hall", "huju2026");
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            headers.set("Idempotency-Key", key);
        }
        return http.exchange(PATH, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> file(Object body) {
        return file(body, UUID.randomUUID().toString());
    }

    private static Map<String, Object> form() {
        return RegistrationForms.of(SampleCitizens.newcomer());
    }

    private long cases() {
        return jdbc.sql("select (select count(*) from registration_case) + (select count(*) from act_ru_execution)")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("提交即收件，凭编号和查询码可以查询；同一编号再提交还是同一件")
    void a_filing_is_a_case_and_sent_again_it_is_the_same() {
        ResponseEntity<JsonNode> first = file(form(), "key-1");
        ResponseEntity<JsonNode> again = file(form(), "key-1");

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        String caseNo = first.getBody().get("caseNo").asText();
        String queryCode = first.getBody().get("queryCode").asText();
        assertThat(caseNo).startsWith("J20261123");
        JsonNode status = http.getForObject(PATH + "/" + caseNo + "/status?queryCode=" + queryCode, JsonNode.class);
        assertThat(status.get("state").asText()).isEqualTo("已收件，待核对");
        assertThat(status.toString()).doesNotContain("庄晓月").doesNotContain("贵州路");
        // 收到网上提交的材料之后的第1个工作日.
        assertThat(jdbc.sql("select due::text from statutory_clock where rule = 'one-time-notice-online'")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-24");
    }

    @Test
    @DisplayName("编号和查询码不相符的，一概答复没有查到")
    void a_wrong_code_is_as_good_as_an_unknown_number() {
        String caseNo = file(form()).getBody().get("caseNo").asText();

        for (String path :
                List.of(caseNo + "/status", caseNo + "/status?queryCode=AAAAAAAAAA", "J1/status?queryCode=A")) {
            ResponseEntity<JsonNode> answer = http.getForEntity(PATH + "/" + path, JsonNode.class);
            assertThat(answer.getStatusCode().value()).isEqualTo(404);
            assertThat(answer.getBody().get("detail").asText()).contains("查询码");
        }
    }

    @Test
    @DisplayName("同一编号用于另一份登记、没有编号、没有账号：退回")
    void keys_and_accounts_are_needed() {
        file(form(), "key-1");
        assertThat(file(Filings.with(form(), "phone", "19900000099"), "key-1")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(file(RegistrationForms.of(SampleCitizens.atRelatives()), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(http.postForEntity(PATH, form(), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("idNumber", "420106199706181181", "校验"),
                arguments("idNumber", null, "请填写"),
                arguments("applicantName", "庄", "1个字"),
                arguments("phone", "12345", "11位"),
                arguments("householdAddress", "巷".repeat(201), "200"),
                arguments("residenceAddress", "上海市\u0000", "地址"),
                arguments("residenceAddress", "江苏省昆山市花桥镇绿地大道9001号", "须是本市的住址"),
                arguments("residenceAddress", "上海市崇明区城桥镇人民路9001号", "写的是崇明区，与居住地街镇所在的"),
                arguments("streetCode", "320102001", "本市的街镇"),
                arguments("streetCode", "", "请选择"),
                arguments("homeKind", "CASTLE", "选项"),
                arguments("relation", "FRIEND", "选项"),
                arguments("relativeName", "", "请填写“亲属姓名”"),
                arguments("kinshipBy", null, "请选择“亲属关系怎样证明”"),
                arguments("commitmentMade", false, "已阅读并承诺"),
                arguments("agentKind", "NEIGHBOUR", "选项"));
    }

    @ParameterizedTest(name = "{0}：{2}")
    @MethodSource("wrong")
    @DisplayName("填错的：指出哪一项、怎么改，什么也不留下，日志里没有身份号码")
    void what_is_wrong_is_named_and_nothing_is_stored(String field, Object value, String hint, CapturedOutput log) {
        Map<String, Object> form = new HashMap<>(RegistrationForms.committed(SampleCitizens.atRelatives()));
        form.put(field, value);

        ResponseEntity<JsonNode> answer = file(form);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().toString()).contains("\"" + field + "\"", hint);
        assertThat(cases()).isZero();
        assertThat(log.getAll())
                .doesNotContain(SampleCitizens.atRelatives().claim().idNumber().value());
    }

    @Test
    @DisplayName("不诚信名单上的人不能承诺：退回，写明提交证明")
    void who_is_on_the_list_cannot_commit() {
        dishonestyList.enter(
                new Subject.Person(SampleCitizens.atRelatives().claim().idNumber()),
                UUID.randomUUID(),
                "容缺受理后逾期未补交",
                MovableClock.START);

        assertThat(file(RegistrationForms.committed(SampleCitizens.atRelatives()))
                        .getBody()
                        .toString())
                .contains("\"kinshipBy\"", "请提交亲属关系证明");
        assertThat(file(RegistrationForms.atAParents(SampleCitizens.atRelatives()))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("收件以后才进入名单的人再次发送同一份：还是原来那一件，不是退回")
    void what_was_filed_before_its_person_came_onto_the_list_is_still_the_same() {
        Map<String, Object> form = RegistrationForms.committed(SampleCitizens.atRelatives());
        ResponseEntity<JsonNode> first = file(form, "key-1");
        dishonestyList.enter(
                new Subject.Person(SampleCitizens.atRelatives().claim().idNumber()),
                UUID.randomUUID(),
                "容缺受理后逾期未补交",
                MovableClock.START);

        assertThat(file(form, "key-1").getBody()).isEqualTo(first.getBody());
    }

    @Test
    @DisplayName("不是JSON、是数组、字段是对象：400，不是500")
    void what_is_no_registration_is_refused() {
        for (String body : List.of("{", "[]", "\"x\"", "{\"idNumber\":{\"a\":1}}", "null")) {
            assertThat(file(body).getStatusCode().value()).as(body).isEqualTo(400);
        }
        assertThat(cases()).isZero();
    }

    @Test
    @DisplayName("身份号码封存，不以明文留在表里")
    void the_id_number_rests_sealed() {
        file(RegistrationForms.committed(SampleCitizens.atRelatives()));

        assertThat(storedData.ownColumnsHolding(
                        Set.of(SampleCitizens.atRelatives().claim().idNumber().value())))
                .isEmpty();
    }
}
