package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huju.FieldProblem;
import org.huju.NotNow;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("窗口收件：先看是否本区，再问社会保险；问的时候不占数据库连接")
class PreparedFilingTest {

    private static final String DISTRICT = "310101";
    private static final Map<String, Object> SILENT = PointsFilings.of("insuranceFailing");

    @Autowired
    private SubmitPointsApplicationForm atTheCentre;

    @Autowired
    private RequestDirectPointsForm atTheBureau;

    @Autowired
    private Offices offices;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IdNumberVault vault;

    @BeforeEach
    void reset() {
        walk.reset();
        filings.givePermits();
    }

    private Person clerk() {
        return new Person(
                Staff.TALENT_CLERK, Set.of(offices.talentCentreOf(DISTRICT).group(Role.CLERK)));
    }

    private Person reviewer() {
        return new Person(Staff.HR_REVIEWER, Set.of(offices.hrOf(DISTRICT).group(Role.REVIEWER)));
    }

    private static Map<String, Object> direct(Map<String, Object> form) {
        Map<String, Object> direct = new HashMap<>(form);
        direct.put("directCause", "REFUSES");
        direct.put("directExplanation", "单位书面答复不予代办");
        return direct;
    }

    @Test
    @DisplayName("收件的事务里不再问对方系统")
    void nobody_is_asked_within_the_transaction() {
        assertAskedBefore(atTheCentre, clerk(), SILENT);
        walk.reset();
        filings.givePermits();
        assertAskedBefore(atTheBureau, reviewer(), direct(SILENT));
    }

    private static void assertAskedBefore(StartForm form, Person person, Map<String, Object> values) {
        assertThatThrownBy(() -> form.prepare(person, new FormValues(values)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("稍后再试");
        assertThat(form.submit(person, new FormValues(values)).caseId()).isNotBlank();
    }

    @Test
    @DisplayName("表单提交时先问：没有答复，请稍后再试")
    void a_form_asks_before_it_is_taken() {
        assertThat(Refusal.at("idNumber", () -> walk.start("points-application", SILENT, Staff.TALENT_CLERK)))
                .contains("稍后再试");
    }

    @Test
    @DisplayName("谁问过谁，留一行；号码只留指纹；没有问的不留")
    void each_look_up_leaves_one_line() {
        Refusal.of(() -> walk.start("points-application", SILENT, Staff.TALENT_CLERK));
        Refusal.of(() -> walk.start("direct-points-request", direct(SILENT), Staff.HR_REVIEWER));
        Refusal.of(() -> walk.start("points-application", Filings.with(SILENT, "idNumber", "1"), Staff.TALENT_CLERK));
        Refusal.of(() ->
                walk.start("points-application", Filings.with(SILENT, "districtCode", "310104"), Staff.TALENT_CLERK));

        assertThat(jdbc.sql(
                                "select user_id, form from access_log where kind = 'LOOKED_UP' and subject_fingerprint = :who")
                        .param(
                                "who",
                                vault.fingerprint(IdNumber.parse((String) SILENT.get("idNumber"), MovableClock.START)))
                        .query((row, n) -> row.getString("user_id") + " " + row.getString("form"))
                        .list())
                .containsExactly(
                        Staff.TALENT_CLERK + " points-application", Staff.HR_REVIEWER + " direct-points-request");
        assertThat(jdbc.sql("select count(*) from access_log").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("别区的单位：不问社会保险，也不说此人的任何情况")
    void another_districts_employer_is_sent_on_before_anything_is_asked() {
        Map<String, Object> form = Filings.with(SILENT, "districtCode", "310104");

        assertThat(Refusal.of(() -> walk.start("points-application", form, Staff.TALENT_CLERK)))
                .extracting(FieldProblem::field)
                .containsExactly("districtCode");
        assertThat(Refusal.of(() -> walk.start("direct-points-request", direct(form), Staff.HR_REVIEWER)))
                .extracting(FieldProblem::field)
                .containsExactly("districtCode");
    }

    @Test
    @DisplayName("提交以前居住证注销了：收件时看得出来")
    void what_may_have_changed_in_between_is_looked_at_again() {
        Map<String, Object> ended = PointsFilings.of("permitEnded");

        assertThatThrownBy(() -> atTheCentre.submit(clerk(), new FormValues(ended)))
                .hasMessageContaining("须先补办签注");
    }
}
