package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.huju.verification.FieldComparison;
import org.huju.verification.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十一条：信息比对与部门核验")
class Art011ApplicationTest extends CaseTest {

    @Autowired
    private Findings findings;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("第十一条：公安部门通过实有人口系统逐项比对申办材料，结果逐项留存")
    void each_field_is_compared_and_kept() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        List<FieldComparison> comparison = findings.comparison(CaseWalk.caseOf(application));

        assertThat(comparison)
                .extracting(FieldComparison::field, FieldComparison::verdict)
                .containsExactly(
                        tuple("name", Verdict.EQUAL),
                        tuple("idNumber", Verdict.EQUAL),
                        tuple("householdAddress", Verdict.EQUAL),
                        tuple("residenceAddress", Verdict.DIFFERENT),
                        tuple("registeredOn", Verdict.EQUAL));
        String number = SampleCitizens.addressDiffers().claim().idNumber().value();
        assertThat(comparison.get(1)).extracting(FieldComparison::applied).isEqualTo(number);
        assertThat(comparison.get(1)).extracting(FieldComparison::registered).isEqualTo(number);
    }

    @Test
    @DisplayName("第十一条：三个部门都可以移送：人力资源社会保障、住房城乡建设、教育")
    void the_three_departments_can_be_asked() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());

        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER)
                        .get("departmentOptions")
                        .toString())
                .contains("市人力资源社会保障局", "市房屋管理局", "市教育委员会");
    }

    @Test
    @DisplayName("第十一条：比对和核验不暂停制证期限，11月30日才答复的仍是12月14日届满")
    void comparison_and_verification_do_not_stop_the_clock() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss");
        jobs.run(application);
        clock.moveTo(LocalDate.parse("2026-11-30"));
        walk.submit(
                application,
                "userTask_verifyByDepartment",
                Staff.HRSS,
                Map.of("result", "CONFIRMED", "note", "档案记载一致"));
        steps.pass(application);

        // Accepted Mon 23 November: 24 = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, 7-11 = 10-14, Mon 14 = 15.
        assertThat(file.due(application, "card-making")).isEqualTo("2026-12-14");
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at("2026-12-14T23:59:59"));
        assertThat(application).isWaitingAt("userTask_approveIssuance");
    }
}
