package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Material;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.permit.HeldPermit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.permit.ValidPermit;
import org.huju.registration.PermitOnRegistration;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.RegistrationForms;
import org.huju.support.SamplePermits;
import org.huju.support.SampleRegistrations;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十六条：居住登记被撤销，据此取得的居住证由公安核查")
class RevokedPermitPathTest extends CaseTest {

    private static final SampleCitizen CITIZEN = SampleCitizens.kinshipContradicted();
    private static final String REVIEW = "userTask_reviewPermit";
    private static final String SUPERVISE = "userTask_supervisePermitReview";

    @Autowired
    private Registrations registrations;

    @Autowired
    private PermitOnRegistration permitOnRegistration;

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases permitCases;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private MovableClock clock;

    private ValidPermit issuedOn(LocalDate day) {
        ValidPermit permit = SamplePermits.valid(
                "HJ2700009001", CITIZEN.claim().idNumber(), CITIZEN.claim().name(), day, day.plusYears(1));
        permits.add(permit);
        return permit;
    }

    /** Registered on 23 November 2026 on a commitment that the head of the centre finds false half a year later. */
    private ProcessInstance revoked() {
        ProcessInstance registration =
                walk.start("residence-registration", RegistrationForms.committed(CITIZEN), Staff.CLERK);
        List<String> all =
                file.materials(registration).stream().map(Material::code).toList();
        submit(registration, "userTask_checkProofs", Staff.CLERK, "finding", "MATERIALS", "presentMaterials", all);
        clock.moveTo(LocalDate.parse("2027-06-01"));
        jobs.run(registration);
        submit(registration, "userTask_hearRegistrant", Staff.CLERK, "heard", "NOTHING_TO_SAY", "words", "书面表示没有意见");
        submit(
                registration,
                "userTask_confirmFalseCommitment",
                Staff.CENTRE_HEAD,
                "decision",
                "FALSE_COMMITMENT",
                "reason",
                "没有该亲属");
        return registration;
    }

    private void submit(
            ProcessInstance registration, String task, String user, String a, Object b, String c, Object d) {
        walk.submit(registration, task, user, Map.of(a, b, c, d));
    }

    private void review(ProcessInstance registration, String decision) {
        submit(registration, REVIEW, Staff.REVIEWER, "decision", decision, "reason", "签发时没有其他登记");
    }

    private Optional<PermitCase> cancellation(ValidPermit permit) {
        return permitCases.open(permit.id(), PermitCase.Kind.CANCELLATION);
    }

    @Test
    @DisplayName("居住地公安核查后提请注销：另案由民政部门认定，居住证在此以前有效；本人已被告知")
    void the_police_propose_to_cancel_what_rested_on_it() {
        ValidPermit permit = issuedOn(LocalDate.parse("2027-05-24"));
        ProcessInstance registration = revoked();

        assertThat(registration).isWaitingAtExactly(REVIEW);
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_REVOKED))
                .contains("HJ2700009001", "由居住地公安核查是否注销", "第十六条");
        assertThat(walk.open(registration, REVIEW, Staff.REVIEWER))
                .containsEntry("permitNo", "HJ2700009001")
                .containsEntry("finding", "没有该亲属")
                .containsEntry("statement", "表示没有意见");
        review(registration, "PROPOSE");

        assertThat(registration).isEnded().hasPassed("endEvent_permitReviewed");
        assertThat(file.outcome(registration, "revoked-permit-review")).isEqualTo(State.MET);
        PermitCase opened = cancellation(permit).orElseThrow();
        ProcessInstance begun = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.id().toString())
                .singleResult();
        assertThat(walk.open(begun, "userTask_findGround", Staff.CIVIL_AFFAIRS)
                        .get("facts")
                        .toString())
                .contains("因亲属关系承诺不实被撤销", "签发时没有其他登记");
        assertThat(file.decision(registration, Step.REVIEW_PERMIT).outcome()).contains(opened.caseNo());
        assertThat(permits.get(permit.id())).isInstanceOf(ValidPermit.class);
    }

    @Test
    @DisplayName("公安认为不应注销的：写明理由，居住证不变；已经注销的不能再提请")
    void the_police_may_leave_it() {
        ValidPermit permit = issuedOn(LocalDate.parse("2027-05-24"));
        ProcessInstance registration = revoked();
        permits.change(permit.cancelled(LocalDate.parse("2027-06-01")));
        assertThat(Refusal.at("decision", () -> review(registration, "PROPOSE")))
                .contains("已经注销", "第十六条");

        review(registration, "LEAVE");

        assertThat(registration).isEnded();
        assertThat(cancellation(permit)).isEmpty();
        assertThat(file.decision(registration, Step.REVIEW_PERMIT).outcome()).isEqualTo("不提请注销");
    }

    @Test
    @DisplayName("核查期满：由公安负责人督办，看不到个人信息；核查任务仍在")
    void a_late_review_is_supervised() {
        issuedOn(LocalDate.parse("2027-05-24"));
        ProcessInstance registration = revoked();
        Job due = jobs.timer(registration, "timer_permitReviewDue");
        assertThat(due.getDuedate())
                .hasSameTimeAs(walk.task(registration, REVIEW).getDueDate());
        // From Tuesday 1 June 2027: 2, 3, 4 | 7, 8, (9 is 端午) 10, 11 | 14, 15, 16.
        assertThat(file.due(registration, "revoked-permit-review")).isEqualTo("2027-06-16");
        assertThat(due.getDuedate()).hasSameTimeAs(at("2027-06-16T23:59:59"));
        jobs.fire(due);

        assertThat(walk.open(registration, SUPERVISE, Staff.POLICE_HEAD))
                .containsEntry("revocationDue", "2027-06-16")
                .doesNotContainKeys("applicantName", "idNumber", "permitNo", "statement");
        walk.submit(registration, SUPERVISE, Staff.POLICE_HEAD, Map.of("measure", "三日内核查"));
        assertThat(registration).hasPassed("endEvent_permitReviewSupervised").isWaitingAtExactly(REVIEW);
    }

    @Test
    @DisplayName("登记以前签发的居住证不受影响：没有核查")
    void a_permit_from_before_does_not_rest_on_it() {
        issuedOn(LocalDate.parse("2026-11-22"));
        ProcessInstance registration = revoked();

        assertThat(registration).isEnded().hasPassed("endEvent_registrationRevoked");
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_REVOKED)).doesNotContain("核查是否注销");
    }

    // Made on 23 November 2026 by a false commitment, and again on 1 December with a proof: alone, that is half a year
    // on 1 June 2027.
    @ParameterizedTest(name = "{0}签发：受影响 {1}")
    @CsvSource({"2026-11-22, false", "2026-11-23, true", "2027-05-31, true", "2027-06-01, false"})
    @DisplayName("扣除该次登记，签发之日其后的登记已满半年的不受影响")
    void what_the_next_registration_carries_alone_does_not_rest_on_it(LocalDate issuedOn, boolean rests) {
        LocalDate first = LocalDate.parse("2026-11-23");
        LocalDate again = LocalDate.parse("2026-12-01");
        Registration onCommitment = SampleRegistrations.of(CITIZEN, new Span(first, first.plusYears(1), first));
        registrations.add(onCommitment);
        registrations.end(onCommitment.id(), new Registration.Ending(Registration.State.ENDED, again, "重新办理居住登记"));
        registrations.add(SampleRegistrations.of(CITIZEN, new Span(again, again.plusYears(1), first)));
        issuedOn(issuedOn);

        Optional<HeldPermit> resting = permitOnRegistration.of(onCommitment.caseId());

        assertThat(resting.isPresent()).isEqualTo(rests);
    }
}
