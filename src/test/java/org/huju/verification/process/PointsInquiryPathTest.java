package org.huju.verification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二十三条：积分案件逐项核验，与居住证案件走同一个核验流程")
class PointsInquiryPathTest extends CaseTest {

    private static final String TASK = "userTask_verifyByDepartment";
    private static final String PERIOD = "department-verification";

    private void answer(ProcessInstance application, String clerk) {
        walk.submit(application, TASK, clerk, Map.of("result", "CONFIRMED", "note", "档案记载一致"));
    }

    @Test
    @DisplayName("同一部门的两个事项各问各的：一个系统答复，一个到该部门人员，期限各自计算")
    void two_matters_of_one_department_are_two_inquiries() {
        ProcessInstance application = points.verified("titleUnknown");

        assertThat(file.clock(application, PERIOD, "hrss/insurance-years").state())
                .isEqualTo(State.MET);
        assertThat(file.clock(application, PERIOD, "hrss/title").state()).isEqualTo(State.RUNNING);
        assertThat(walk.tasks(application))
                .singleElement()
                .extracting(Task::getTaskDefinitionKey)
                .isEqualTo(TASK);
        answer(application, Staff.HRSS);

        assertThat(file.clock(application, PERIOD, "hrss/title").state()).isEqualTo(State.MET);
        assertThat(file.verifications(application)).noneMatch(Verification::isOpen);
        assertThat(application).isWaitingAt("userTask_reviewIndicators");
    }

    @Test
    @DisplayName("部门人员看到这一项申报了什么，看不到电话、单位和住址")
    void the_clerk_sees_what_is_claimed_about_the_matter_and_no_more_than_that() {
        ProcessInstance application = points.verified("titleUnknown");
        Map<String, Object> form = walk.open(application, TASK, Staff.HRSS);

        assertThat(form)
                .containsEntry("kindLabel", "居住证积分申请")
                .containsEntry("officeName", "黄浦区人才服务中心")
                .containsEntry("departmentName", "市人力资源社会保障局")
                .containsEntry("applicantName", "程立新")
                .containsEntry("residenceAddress", "")
                // Mon 23 November, then Tue 24 = 1, Wed 25 = 2, Thu 26 = 3, Fri 27 = 4, Mon 30 = 5.
                .containsEntry("verificationDue", "2026-11-30");
        assertThat(form.get("stated").toString()).startsWith("中级专业技术职务任职资格");
        assertThat(form.toString())
                .doesNotContain(SampleHolders.named("titleUnknown").phone())
                .doesNotContain("MAHUJU")
                .doesNotContain("60个月");
    }

    @Test
    @DisplayName("税务系统故障：最后一次仍故障的，由税务人员核验")
    void a_failing_system_hands_over_to_the_departments_clerk_at_last() {
        ProcessInstance application = points.accepted("taxFailing");
        jobs.messages(application).forEach(this::askToTheLast);
        assertThat(walk.tasks(application)).hasSize(1);
        answer(application, Staff.TAX);

        assertThat(application).isWaitingAt("userTask_reviewIndicators");
        assertThat(file.decision(application, Decision.Step.VERIFY_BY_DEPARTMENT))
                .extracting(Decision::decidedBy, Decision::reason)
                .containsExactly(Staff.TAX, "档案记载一致");
    }

    private void askToTheLast(Job job) {
        try {
            jobs.execute(job);
        } catch (RegistryUnavailable silent) {
            steps.lastAttempt(job);
        }
    }

    @Test
    @DisplayName("期满：该部门负责人督办，再逾期由案件所在区协调，两处都看不到个人信息")
    void a_late_answer_is_supervised_as_in_any_case() {
        ProcessInstance application = points.verified("titleUnknown");
        Job due = jobs.timer(application, "timer_verificationDue");
        assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
        jobs.fire(due);
        supervised(application, "userTask_superviseVerification", Staff.HRSS_HEAD);

        // On from Mon 30 November: Tue 1 December = 1, Wed 2 = 2.
        Job late = jobs.timer(application, "timer_verificationLate");
        assertThat(late.getDuedate()).hasSameTimeAs(at("2026-12-02T23:59:59"));
        jobs.fire(late);
        supervised(application, "userTask_superviseLateVerification", Staff.DISTRICT);

        assertThat(file.clock(application, PERIOD, "hrss/title").state()).isEqualTo(State.MISSED);
        assertThat(walk.task(application, TASK, Staff.HRSS).getPriority()).isEqualTo(100);
        answer(application, Staff.HRSS);
        assertThat(application).isWaitingAt("userTask_reviewIndicators");
    }

    private void supervised(ProcessInstance application, String task, String head) {
        Map<String, Object> form = walk.open(application, task, head);
        assertThat(form).containsEntry("kindLabel", "居住证积分申请").containsEntry("promisedOn", "");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        walk.submit(application, task, head, Map.of("measure", "责成今日答复"));
    }
}
