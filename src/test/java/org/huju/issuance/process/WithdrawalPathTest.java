package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.FieldProblem;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("签发前撤回（第八条；系统设定）")
class WithdrawalPathTest extends CaseTest {

    private static final String PORTRAIT = "portrait";

    @Test
    @DisplayName("受理前凭收件编号在窗口撤回")
    void before_acceptance_it_is_withdrawn_by_its_application_number() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        ProcessInstance withdrawal = walk.withdraw(file.of(application).applicationNo(), "不再需要", Staff.CLERK);

        assertThat(withdrawal).isEnded().hasPassed("serviceTask_withdrawApplication", "endEvent_withdrawalPassedOn");
        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_recordWithdrawal", "endEvent_withdrawn")
                .hasNotPassed("serviceTask_acceptApplication");
        assertThat(file.state(application)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.WITHDRAWN);
        Decision decision = file.decision(application, Decision.Step.WITHDRAWAL);
        assertThat(decision.reason()).isEqualTo("不再需要");
        assertThat(decision.decidedBy()).isEqualTo(Staff.CLERK);
    }

    @Test
    @DisplayName("受理后凭受理号撤回：任务、定时器全部取消，期限不再计算")
    void after_acceptance_nothing_is_left_waiting() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.consistent()), PORTRAIT);
        jobs.run(application);
        assertThat(jobs.all(application)).hasSize(5);
        walk.withdraw(file.of(application).accepted().acceptanceNo(), "不再需要", Staff.CLERK);

        assertThat(application).isEnded().hasNotPassed("exclusiveGateway_approvalDecision", "endEvent_supplemented");
        assertThat(walk.tasks(application)).isEmpty();
        assertThat(jobs.anywhere()).isEmpty();
        assertThat(file.outcome(application, "card-making")).isEqualTo(State.ENDED);
        assertThat(file.outcome(application, "supplement-window")).isEqualTo(State.ENDED);
        assertThat(file.isOnDishonestyList(application)).isFalse();
    }

    @Test
    @DisplayName("部门核验期间撤回：部门的任务和期限一并结束")
    void while_a_department_verifies_its_task_ends_too() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss");
        jobs.run(application);
        assertThat(walk.tasks(application)).hasSize(1);
        walk.withdraw(file.of(application).applicationNo(), "不再需要", Staff.CLERK);

        assertThat(application).isEnded();
        assertThat(walk.tasks(application)).isEmpty();
        assertThat(jobs.anywhere()).isEmpty();
        assertThat(file.clock(application, "department-verification", "hrss").state())
                .isEqualTo(State.ENDED);
    }

    @Test
    @DisplayName("撤回后可以重新申请")
    void after_a_withdrawal_the_person_may_apply_again() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        walk.withdraw(file.of(application).applicationNo(), "填错地址", Staff.CLERK);

        assertThat(steps.filed(SampleCitizens.consistent())).isWaitingAt("userTask_checkMaterials");
    }

    @Test
    @DisplayName("签发后不能撤回：说明是哪一项、为什么，案件照常进行")
    void after_signing_it_is_too_late() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        steps.issue(application);
        FieldProblem problem = refused(file.of(application).applicationNo(), Staff.CLERK);

        assertThat(problem.field()).isEqualTo("number");
        assertThat(problem.message()).startsWith("收件编号或受理号：").contains("已签发，正在制证", "不能撤回");
        assertThat(application).isWaitingAt("messageEvent_cardMade");
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    @DisplayName("第二十六条：别的中心撤回不了，也看不出有没有这件申请")
    void to_another_centre_the_case_is_as_good_as_unknown() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        FieldProblem others = refused(file.of(application).applicationNo(), Staff.CLERK_ELSEWHERE);
        FieldProblem unknown = refused("20260101-999999", Staff.CLERK_ELSEWHERE);

        assertThat(others).isEqualTo(unknown);
        assertThat(others.field()).isEqualTo("number");
        assertThat(application).isWaitingAt("userTask_checkMaterials");
    }

    private FieldProblem refused(String number, String clerk) {
        List<FieldProblem> problems = Refusal.of(() -> walk.withdraw(number, "不再需要", clerk));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
