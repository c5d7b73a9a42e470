package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision.Step;
import org.huju.credit.DishonestyEntry.Lifting;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("解除不诚信记录：由另一名负责人说明理由决定，记录保留（系统设定）")
class LiftDishonestyPathTest extends CaseTest {

    private static final String PORTRAIT = "portrait";
    private static final String DECIDE = "userTask_decideLifting";

    @Autowired
    private FormService formService;

    @Autowired
    private TaskService taskService;

    @Autowired
    private MovableClock clock;

    /** Accepted with a gap that was not closed in time; withdrawn, so that the person may apply again. */
    private ProcessInstance entered() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.consistent()), PORTRAIT);
        jobs.fire(jobs.timer(application, "timer_supplementDue"));
        walk.withdraw(file.of(application).applicationNo(), "不再需要", Staff.CLERK);
        return application;
    }

    private ProcessInstance ask(ProcessInstance application, String by) {
        return ask(file.of(application).accepted().acceptanceNo(), "住院期间无法补交", by);
    }

    private ProcessInstance ask(String number, String reason, String by) {
        String definition = walk.definition("lift-dishonesty");
        return walk.as(by, () -> formService.submitStartForm(definition, Map.of("number", number, "reason", reason)));
    }

    private void decide(ProcessInstance application, String decision) {
        walk.submit(application, DECIDE, Staff.CENTRE_HEAD, Map.of("decision", decision, "reason", "有住院证明"));
    }

    @Test
    @DisplayName("解除：记录注明日期、决定人和理由，容缺受理恢复，告知申请人")
    void lifted_the_entry_stays_and_the_right_is_back() {
        ProcessInstance application = entered();
        ProcessInstance lifting = ask(application, Staff.CLERK);
        assertThat(lifting).isWaitingAtExactly(DECIDE);
        Map<String, Object> form = walk.open(application, DECIDE, Staff.CENTRE_HEAD);
        assertThat(form)
                .containsEntry("entryReason", "容缺受理后未在期限内补交材料")
                .containsEntry("enteredOn", "2026-12-07")
                .hasEntrySatisfying(
                        "request", request -> assertThat(request.toString()).contains(Staff.CLERK, "住院期间无法补交"))
                .doesNotContainKeys("applicantName", "idNumber");
        clock.moveTo(LocalDate.of(2026, 12, 10));
        decide(application, "LIFT");

        assertThat(lifting).isEnded().hasPassed("serviceTask_liftDishonesty", "serviceTask_tellLiftingDecision");
        assertThat(file.isOnDishonestyList(application)).isFalse();
        assertThat(file.dishonesty(application))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lifting())
                        .contains(new Lifting(LocalDate.of(2026, 12, 10), Staff.CENTRE_HEAD, "有住院证明")));
        assertThat(file.notice(application, Notice.Kind.LIFTING)).contains("解除", "有住院证明");
        ProcessInstance next = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(next, PORTRAIT);
        assertThat(next).hasPassed("serviceTask_acceptApplication").isWaitingAt("userTask_receiveSupplement");
    }

    @Test
    @DisplayName("不予解除：记录仍然有效，同样告知；以后可以再次申请")
    void kept_the_entry_holds_and_the_applicant_is_told() {
        ProcessInstance application = entered();
        ProcessInstance lifting = ask(application, Staff.CLERK);
        decide(application, "KEEP");

        assertThat(lifting)
                .isEnded()
                .hasPassed("serviceTask_tellLiftingDecision")
                .hasNotPassed("serviceTask_liftDishonesty");
        assertThat(file.isOnDishonestyList(application)).isTrue();
        assertThat(file.notice(application, Notice.Kind.LIFTING)).contains("不予解除");
        assertThat(ask(application, Staff.CLERK)).isWaitingAtExactly(DECIDE);
    }

    @Test
    @DisplayName("提出解除的人，即使是负责人也不能决定")
    void who_asked_cannot_decide() {
        ProcessInstance application = entered();
        ask(application, Staff.CENTRE_HEAD);
        Task task = walk.task(application, DECIDE);

        assertThatThrownBy(() -> walk.as(Staff.CENTRE_HEAD, () -> {
                    taskService.claim(task.getId(), Staff.CENTRE_HEAD);
                    return null;
                }))
                .hasStackTraceContaining("须由另一名负责人决定");
        assertThat(file.isOnDishonestyList(application)).isTrue();
    }

    @Test
    @DisplayName("没有记录、已经解除、正在等待决定、别的中心、没有理由：退回，什么也不改变")
    void wrong_requests_change_nothing() {
        ProcessInstance without = steps.accepted(SampleCitizens.nameWithDot());
        assertThat(Refusal.at("number", () -> ask(without, Staff.CLERK))).contains("没有生效的不诚信记录");

        ProcessInstance application = entered();
        String number = file.of(application).applicationNo();
        assertThat(Refusal.at("number", () -> ask(number, "住院", Staff.CLERK_ELSEWHERE)))
                .isEqualTo(Refusal.at("number", () -> ask("S20260101999999", "住院", Staff.CLERK)));
        assertThat(Refusal.at("reason", () -> ask(number, " ", Staff.CLERK))).contains("解除的理由");
        assertThat(file.decisions(application)).noneMatch(d -> d.step() == Step.REQUEST_LIFTING);

        ask(application, Staff.CLERK);
        assertThat(Refusal.at("number", () -> ask(application, Staff.CLERK))).contains("正在等待决定");
        decide(application, "LIFT");
        assertThat(Refusal.at("number", () -> ask(application, Staff.CLERK))).contains("没有生效的不诚信记录");
    }

    @Test
    @DisplayName("决定不写理由的退回；记录不变")
    void a_decision_needs_its_reason() {
        ProcessInstance application = entered();
        ask(application, Staff.CLERK);

        assertThat(Refusal.at(
                        "reason",
                        () -> walk.submit(application, DECIDE, Staff.CENTRE_HEAD, Map.of("decision", "LIFT"))))
                .contains("理由");
        assertThat(file.isOnDishonestyList(application)).isTrue();
        assertThat(file.decisions(application)).noneMatch(d -> d.step() == Step.DECIDE_LIFTING);
    }
}
