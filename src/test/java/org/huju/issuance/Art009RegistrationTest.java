package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.notices.Notice;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.RegistrationForms;
import org.huju.support.SampleRegistrations;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第九条：半年自本系统的居住登记起算")
class Art009RegistrationTest extends CaseTest {

    /** What the population register has of 林若溪. */
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 2, 10);

    @Autowired
    private Registrations registrations;

    @Autowired
    private MovableClock clock;

    private Registration registered(String on, String validUntil, String continuousFrom) {
        Registration registration = SampleRegistrations.of(
                SampleCitizens.consistent(),
                new Span(LocalDate.parse(on), LocalDate.parse(validUntil), LocalDate.parse(continuousFrom)));
        registrations.add(registration);
        return registration;
    }

    private static Map<String, Object> form(String registeredOn) {
        return Filings.with(Filings.of(SampleCitizens.consistent()), "registeredOn", registeredOn);
    }

    private String refusal(String registeredOn) {
        return Refusal.at("registeredOn", () -> walk.file(form(registeredOn), Staff.CLERK));
    }

    @Test
    @DisplayName("登记日期与登记记录一致：满半年之日收，前一天不收")
    void the_half_year_counts_from_the_registration_that_is_held() {
        registered("2026-06-10", "2027-06-10", "2026-06-10");
        clock.moveTo(LocalDate.parse("2026-12-09"));
        assertThat(refusal("2026-06-10")).contains("最早可于2026-12-10申请");
        clock.moveTo(LocalDate.parse("2026-12-10"));

        assertThat(walk.file(form("2026-06-10"), Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
    }

    @Test
    @DisplayName("本系统首次登记以前已有登记的：更早的日期收下，交信息比对核对；晚于记录的退回")
    void a_day_before_the_first_registration_here_is_left_to_the_register() {
        registered("2026-11-10", "2027-11-10", "2026-11-10");

        assertThat(refusal("2026-11-12")).contains("自2026-11-10起连续计算，请改为2026-11-10");
        assertThat(walk.file(form("2025-11-12"), Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
    }

    @Test
    @DisplayName("比对一致以后：半年改自更早的日期起算，再次登记的凭证也这样写")
    void a_confirmed_day_is_the_one_that_is_told_from_then_on() {
        registered("2026-11-10", "2027-11-10", "2026-11-10");
        steps.compared(SampleCitizens.consistent());

        assertThat(continuousFrom()).isEqualTo(CONFIRMED);
        ProcessInstance again = walk.start(
                "residence-registration",
                Filings.with(
                        RegistrationForms.of(SampleCitizens.consistent()),
                        "residenceAddress",
                        "上海市黄浦区南京东路街道贵州路9019弄1号"),
                Staff.CLERK);
        List<String> all = file.materials(again).stream().map(Material::code).toList();
        walk.submit(
                again, "userTask_checkProofs", Staff.CLERK, Map.of("finding", "MATERIALS", "presentMaterials", all));
        assertThat(file.notice(again, Notice.Kind.REGISTRATION_VOUCHER))
                .contains("居住登记日期自2026年2月10日起连续计算", "自2026年8月10日起登记满半年")
                .doesNotContain("此前已在本市办理居住登记");
    }

    @Test
    @DisplayName("比对不一致的更早日期：登记记录不变")
    void a_day_the_register_does_not_have_changes_nothing() {
        registered("2026-11-10", "2027-11-10", "2026-11-10");
        jobs.run(steps.accepted(form("2025-11-12")));

        assertThat(continuousFrom()).isEqualTo("2026-11-10");
    }

    private LocalDate continuousFrom() {
        return registrations
                .last(SampleCitizens.consistent().claim().idNumber())
                .orElseThrow()
                .span()
                .continuousFrom();
    }

    @Test
    @DisplayName("在本系统中断过、重新起算的：更早的日期不收，写明记录的日期")
    void a_day_before_a_break_is_refused_with_the_one_that_is_held() {
        Registration lapsed = registered("2025-06-10", "2026-06-10", "2025-06-10");
        registrations.end(
                lapsed.id(),
                new Registration.Ending(Registration.State.ENDED, LocalDate.parse("2026-06-11"), "有效期届满没有续办"));
        registered("2026-07-01", "2027-07-01", "2026-07-01");

        assertThat(refusal("2025-05-10")).contains("请改为2026-07-01");
    }

    @Test
    @DisplayName("有登记被撤销的：更早的日期不收")
    void a_day_before_a_revoked_registration_is_refused() {
        Registration revoked = registered("2026-06-01", "2027-06-01", "2026-06-01");
        registrations.end(
                revoked.id(),
                new Registration.Ending(Registration.State.REVOKED, LocalDate.parse("2026-06-10"), "亲属关系承诺不实"));
        registered("2026-06-10", "2027-06-10", "2026-06-10");

        assertThat(refusal("2025-05-10")).contains("请改为2026-06-10");
    }

    @Test
    @DisplayName("续办过的：自连续登记的第一天起算")
    void made_again_in_time_it_counts_from_the_first_day() {
        registered("2026-11-02", "2027-11-02", "2025-11-12");

        assertThat(refusal("2026-11-02")).contains("请改为2025-11-12");
        assertThat(walk.file(form("2025-11-12"), Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
    }

    // 22 November 2026 is a Sunday, 23 a Monday; 20 is a Friday.
    @ParameterizedTest(name = "有效期至{0}，2026-11-23申请：{1}")
    @CsvSource({"2026-11-23, true", "2026-11-22, true", "2026-11-21, true", "2026-11-20, false"})
    @DisplayName("届满之日及顺延的休息日之后：须重新登记，半年重新起算；夜间处理没有运行也一样")
    void an_expired_registration_does_not_count(String validUntil, boolean counts) {
        registered("2025-11-20", validUntil, "2025-11-20");

        if (counts) {
            assertThat(walk.file(form("2025-11-20"), Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
        } else {
            assertThat(refusal("2025-11-20")).contains("已于" + validUntil + "届满", "重新办理居住登记", "条文未规定");
        }
    }

    @Test
    @DisplayName("登记已撤销：不计入半年，须重新登记")
    void a_revoked_registration_does_not_count() {
        Registration revoked = registered("2026-02-10", "2027-02-10", "2026-02-10");
        registrations.end(
                revoked.id(), new Registration.Ending(Registration.State.REVOKED, MovableClock.START, "亲属关系承诺不实"));

        assertThat(refusal("2026-02-10")).contains("2026-11-23被撤销", "重新办理居住登记");
    }
}
