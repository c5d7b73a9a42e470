package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Material;
import org.huju.casefile.Waiver;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("行政许可法第三十二条第四项：逾期不告知的，自收到申请材料之日起即为受理")
class LicensingLawArt032Test extends CaseTest {

    private static final String ARTICLE = "《中华人民共和国行政许可法》第三十二条";
    private static final String PORTRAIT = "portrait";
    private static final String FORM = "application-form";

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private FileOnline fileOnline;

    private void at(int year, int month, int day, int hour, int minute, int second) {
        clock.moveTo(LocalDateTime.of(year, month, day, hour, minute, second)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }

    private ProcessInstance filedOnline() {
        Map<String, Object> form = Filings.of(SampleCitizens.consistent());
        FilingDraft draft = new ObjectMapper().convertValue(form, FilingDraft.class);
        PermitApplication application = fileOnline.file(draft, "online-1");
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(application.id().toString())
                .singleResult();
    }

    private void supplement(ProcessInstance application) {
        walk.submit(application, "userTask_supplementMaterials", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));
    }

    @Nested
    @DisplayName("窗口收到的材料：当场，即收到的当日")
    class AtTheWindow {

        @Test
        @DisplayName("收到当日的最后一秒告知，仍为当场；期限按时办结")
        void the_last_second_of_the_day_is_in_time() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            assertThat(walk.task(application, "userTask_checkMaterials").getDueDate())
                    .hasSameTimeAs(at("2026-11-23T23:59:59"));
            at(2026, 11, 23, 23, 59, 59);
            steps.handInAllBut(application, FORM);

            assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MET);
            assertThat(file.state(application)).isEqualTo(ApplicationState.AWAITING_SUPPLEMENT);
            assertThat(jobs.timers(application)).isEmpty();
        }

        @Test
        @DisplayName("当日没有办理的，自收到之日起即为受理；15个工作日从那一天起算，凭证写明理由和条款")
        void with_nothing_told_it_is_accepted_from_the_day_the_materials_came() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            jobs.fire(jobs.timer(application, "timer_noticeDue"));

            PermitApplication.Acceptance acceptance = file.of(application).accepted();
            assertThat(acceptance.acceptedOn()).isEqualTo("2026-11-23");
            assertThat(acceptance.acceptanceNo()).startsWith("A20261123");
            assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MISSED);
            Decision decision = file.decision(application, Step.DEEM_ACCEPTED);
            assertThat(decision.article()).contains(ARTICLE);
            assertThat(decision.decidedBy()).isEqualTo(Decision.BY_SYSTEM);
            assertThat(file.notice(application, Notice.Kind.RECEIPT))
                    .contains("2026年11月23日受理", "2026年12月14日前", "没有在2026-11-23以前一次性告知", ARTICLE);
            assertThat(walk.open(application, "userTask_issueReceipt", Staff.CLERK))
                    .containsEntry("cardDue", "2026-12-14")
                    .hasEntrySatisfying(
                            "deemedNote", note -> assertThat(note.toString()).contains("即为受理", ARTICLE));
        }

        @Test
        @DisplayName("系统停机一夜，次日才办理的，仍自收到之日起受理，15个工作日不后移")
        void when_the_timer_fires_late_the_day_is_the_same() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            Job timer = jobs.timer(application, "timer_noticeDue");
            clock.moveTo(LocalDate.of(2026, 11, 26));
            managementService.executeJob(timer.getId());

            assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-11-23");
            assertThat(file.due(application, "card-making")).isEqualTo("2026-12-14");
            assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at("2026-12-14T23:59:59"));
        }

        @Test
        @DisplayName("次日零点起，不能再告知补正，也不能不予受理；案件不动")
        void after_midnight_nothing_can_be_demanded_or_refused_any_more() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            at(2026, 11, 24, 0, 0, 0);

            assertThat(Refusal.at("finding", () -> steps.handInAllBut(application, FORM)))
                    .contains("2026-11-23届满", "即为受理", ARTICLE);
            assertThat(Refusal.at(
                            "finding",
                            () -> walk.submit(
                                    application,
                                    "userTask_checkMaterials",
                                    Staff.CLERK,
                                    Map.of(
                                            "finding", "NOT_ACCEPTED",
                                            "refusalGround", "refuse-wrong-office",
                                            "refusalReason", "已迁居他区"))))
                    .contains("不予受理");
            assertThat(file.decisions(application)).isEmpty();
            assertThat(file.materials(application)).allMatch(Material::isMissing);
            assertThat(jobs.timers(application)).containsExactly("timer_noticeDue");
        }

        @Test
        @DisplayName("视为受理的，缺少的材料不得再要求：没有补交期限，没有容缺任务，不进不诚信名单")
        void what_is_missing_can_no_longer_be_demanded() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            jobs.fire(jobs.timer(application, "timer_noticeDue"));

            assertThat(file.materials(application)).noneMatch(Material::isMissing);
            assertThat(file.material(application, FORM).waiver()).contains(Waiver.DEEMED_ACCEPTED);
            assertThat(walk.tasks(application))
                    .extracting("taskDefinitionKey")
                    .containsExactlyInAnyOrder("userTask_issueReceipt", "userTask_superviseNotice");
            assertThat(file.isOnDishonestyList(application)).isFalse();
        }
    }

    @Nested
    @DisplayName("补交的材料：自补交之日起重新计算")
    class Supplements {

        private ProcessInstance supplementedOn(LocalDate day) {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            steps.handInAllBut(application, FORM, PORTRAIT);
            clock.moveTo(day);
            supplement(application);
            return application;
        }

        @Test
        @DisplayName("12月1日补交，当日没有核对的，自12月1日起受理；已经核对过的材料照旧")
        void a_supplement_not_looked_at_is_accepted_from_its_own_day() {
            ProcessInstance application = supplementedOn(LocalDate.of(2026, 12, 1));
            Job timer = jobs.timer(application, "timer_noticeDue");
            assertThat(timer.getDuedate()).hasSameTimeAs(at("2026-12-01T23:59:59"));
            jobs.fire(timer);

            assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-12-01");
            // Wed 2 December = 1, 3-4 = 2-3, 7-11 = 4-8, 14-18 = 9-13, 21 = 14, Tue 22 = 15.
            assertThat(file.due(application, "card-making")).isEqualTo("2026-12-22");
            assertThat(file.material(application, "identity-document").handedInOn())
                    .contains(LocalDate.of(2026, 11, 23));
            assertThat(file.material(application, FORM).waiver()).contains(Waiver.DEEMED_ACCEPTED);
        }

        @Test
        @DisplayName("告知以后等待补交期间没有告知期限")
        void while_the_applicant_fetches_what_is_missing_no_notice_is_due() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            steps.handInAllBut(application, FORM);
            clock.moveTo(LocalDate.of(2027, 1, 11));

            assertThat(jobs.timers(application)).isEmpty();
            assertThat(file.clock(application, "one-time-notice").key().round()).isEqualTo(1);
            supplement(application);
            assertThat(file.clock(application, "one-time-notice").key().round()).isEqualTo(2);
        }
    }

    @Nested
    @DisplayName("网上收到的材料：收到之后的第1个工作日（系统设定）")
    class Online {

        @Test
        @DisplayName("周五23时50分网上提交的，下周一最后一秒为限；逾期的自周五起受理")
        void what_comes_on_friday_night_is_due_on_monday_and_counts_from_friday() {
            at(2026, 11, 27, 23, 50, 0);
            ProcessInstance application = filedOnline();
            Job timer = jobs.timer(application, "timer_noticeDue");
            assertThat(timer.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            assertThat(walk.task(application, "userTask_checkMaterials").getDueDate())
                    .hasSameTimeAs(at("2026-11-30T23:59:59"));
            jobs.fire(timer);

            assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-11-27");
            // Mon 30 November = 1, 1-4 December = 2-5, 7-11 = 6-10, 14-18 = 11-15.
            assertThat(file.due(application, "card-making")).isEqualTo("2026-12-18");
            assertThat(file.outcome(application, "one-time-notice-online")).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("周六网上提交的，下周一告知仍为按时；之后在窗口补交的，当场告知")
        void what_comes_on_saturday_may_be_told_on_monday_and_supplements_are_told_on_the_spot() {
            clock.moveTo(LocalDate.of(2026, 11, 28));
            ProcessInstance application = filedOnline();
            at(2026, 11, 30, 23, 59, 59);
            steps.handInAllBut(application, FORM);
            assertThat(file.outcome(application, "one-time-notice-online")).isEqualTo(State.MET);
            clock.moveTo(LocalDate.of(2026, 12, 2));
            supplement(application);

            assertThat(jobs.timer(application, "timer_noticeDue").getDuedate())
                    .hasSameTimeAs(at("2026-12-02T23:59:59"));
            assertThat(walk.open(application, "userTask_checkMaterials", Staff.CLERK))
                    .containsEntry("noticeDue", "2026-12-02");
            steps.handInAllBut(application);
            assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MET);
            assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-12-02");
        }
    }

    @Test
    @DisplayName("不予受理的，告知期限同样按时办结")
    void not_accepting_in_time_keeps_the_period() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        walk.submit(
                application,
                "userTask_checkMaterials",
                Staff.CLERK,
                Map.of("finding", "NOT_ACCEPTED", "refusalGround", "refuse-wrong-office", "refusalReason", "已迁居他区"));

        assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MET);
        assertThat(file.notices(application)).isEqualTo(List.of(Notice.Kind.NOT_ACCEPTED));
    }
}
