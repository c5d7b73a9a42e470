package org.huju.endorsement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice.Kind;
import org.huju.permit.EndorsementDue;
import org.huju.permit.Ground;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.ValidPermit;
import org.huju.simulator.SampleCitizens;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.HeldPermits;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.huju.verification.FieldComparison;
import org.huju.verification.PermitComparisons;
import org.huju.verification.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十四条：签注")
class EndorsementPathTest extends CaseTest {

    private static final String CHECK = "userTask_checkEndorsement";
    private static final String SUPERVISE = "userTask_superviseEndorsement";
    private static final String PERIOD = "endorsement-check";
    private static final LocalDate TODAY = MovableClock.START;

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private OpenPermitCase openPermitCase;

    @Autowired
    private EndorsementDue endorsementDue;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private PermitComparisons comparisons;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private MovableClock clock;

    private static ValidPermit permit(String holder, LocalDate validUntil) {
        return HeldPermits.of(SampleHolders.named(holder), validUntil);
    }

    private <T extends Permit> T add(T permit) {
        permits.add(permit);
        return permit;
    }

    private static Map<String, Object> form(Permit permit) {
        Map<String, Object> form = new HashMap<>();
        form.put("permitNo", permit.permitNo());
        form.put("idNumber", permit.holder().value());
        form.put("identityChecked", true);
        form.put("addressAsRegistered", "YES");
        form.put("groundHolds", "YES");
        form.put("agentKind", "NONE");
        return form;
    }

    private ProcessInstance requested(Permit permit) {
        return requested(form(permit));
    }

    private ProcessInstance requested(Map<String, Object> form) {
        return walk.start("endorsement", form, Staff.CLERK);
    }

    private ProcessInstance compared(Map<String, Object> form) {
        ProcessInstance endorsement = requested(form);
        jobs.run(endorsement);
        return endorsement;
    }

    /** As the night's work begins it. */
    private ProcessInstance due(Permit permit) {
        PermitCase opened = openPermitCase.open(
                PermitCase.Kind.ENDORSEMENT,
                permit.permitNo(),
                PermitCase.Channel.SYSTEM,
                Optional.empty(),
                Optional.empty(),
                PermitEntry.BY_SYSTEM,
                "endorsement/" + permit.permitNo());
        endorsementDue.begin(opened);
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.id().toString())
                .singleResult();
    }

    private void check(ProcessInstance endorsement, Map<String, Object> values) {
        walk.submit(endorsement, CHECK, Staff.CLERK, values);
    }

    private void grant(ProcessInstance endorsement) {
        check(endorsement, Map.of("decision", "GRANT", "reason", "已核对居住证明原件"));
    }

    private Permit now(Permit permit) {
        return permits.get(permit.id());
    }

    private String outcome(ProcessInstance endorsement) {
        return cases.get(CaseWalk.caseOf(endorsement)).closed().orElseThrow().outcome();
    }

    @Nested
    @DisplayName("比对居住和就业没有变化")
    class Unchanged {

        @Test
        @DisplayName("夜间发现签注期开始：自动签注一年，告知到期日，不经任何人")
        void the_night_endorses_who_has_not_changed() {
            ValidPermit permit = add(permit("reachesStandard", TODAY.plusDays(30)));
            ProcessInstance endorsement = due(permit);
            assertThat(now(permit).validUntil()).isEqualTo("2026-12-23");
            jobs.run(endorsement);

            assertThat(endorsement)
                    .isEnded()
                    .hasPassed("startEvent_windowOpened", "serviceTask_endorsePermit", "endEvent_endorsed")
                    .hasNotPassed("startEvent_endorsementRequested", CHECK, "serviceTask_askToCome");
            assertThat(now(permit).validUntil()).isEqualTo("2027-12-23");
            assertThat(now(permit).term().yearsFrom()).isEqualTo("2025-12-23");
            assertThat(permits.history(permit.id()))
                    .extracting(PermitEntry::kind, PermitEntry::by, PermitEntry::article)
                    .containsExactly(tuple(PermitEntry.Kind.ENDORSED, "system", "《上海市居住证管理办法》第十四条"));
            assertThat(file.notice(endorsement, Kind.ENDORSED)).contains("有效期至2027年12月23日", "按期签注", "第十四条");
            assertThat(outcome(endorsement)).isEqualTo("已签注");
            assertThat(jobs.anywhere()).isEmpty();
        }

        @Test
        @DisplayName("窗口提出：不需要核对材料，当即签注")
        void asked_for_at_the_counter_nobody_has_to_check() {
            ValidPermit permit = add(permit("reachesStandard", TODAY.plusDays(10)));
            ProcessInstance endorsement = compared(form(permit));

            assertThat(endorsement)
                    .isEnded()
                    .hasPassed("startEvent_endorsementRequested", "endEvent_endorsed")
                    .hasNotPassed(CHECK, "exclusiveGateway_requested");
            assertThat(now(permit).validUntil()).isEqualTo("2027-12-03");
            assertThat(file.outcome(endorsement, PERIOD)).isEqualTo(State.MET);
            assertThat(file.decision(endorsement, Step.CHECK_ENDORSEMENT).reason())
                    .isEqualTo("比对居住和就业没有变化");
        }

        @Test
        @DisplayName("合法稳定住所：只比对居住，不问社会保险")
        void who_has_a_home_is_not_asked_for_work() {
            var holder = SampleHolders.named("neverInsured");
            ValidPermit permit = add(
                    HeldPermits.of("HP-home", holder.person(), holder.phone(), Ground.RESIDENCE, TODAY.plusDays(10)));
            ProcessInstance endorsement = compared(form(permit));

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsed");
        }

        @Test
        @DisplayName("常住户口所在地只供核对：与登记不同，也不用到场")
        void another_household_is_shown_and_does_not_decide() {
            ValidPermit permit = permit("reachesStandard", TODAY.plusDays(10));
            Particulars old = permit.particulars();
            add(permit.with(new Particulars(
                    old.name(),
                    old.phone(),
                    "浙江省杭州市拱墅区人民路1号",
                    old.streetCode(),
                    old.residenceAddress(),
                    old.ground())));
            ProcessInstance endorsement = compared(form(permit));

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsed").hasNotPassed(CHECK);
            assertThat(comparisons.of(CaseWalk.caseOf(endorsement)))
                    .extracting(FieldComparison::field, FieldComparison::verdict)
                    .contains(tuple("householdAddress", Verdict.DIFFERENT), tuple("residenceAddress", Verdict.EQUAL));
        }

        @Test
        @DisplayName("60日内补办：使用功能恢复，居住年限连续；超过60日：重新计算")
        void made_up_for_it_holds_again() {
            // Day 60 after 22 September 2026 is Saturday 21 November, moved to Monday 23; after 21 September it was
            // Friday 20.
            ValidPermit inTime = permit("reachesStandard", LocalDate.parse("2026-09-22"));
            add(inTime.suspended(LocalDate.parse("2026-09-23")));
            ValidPermit late = permit("belowStandard", LocalDate.parse("2026-09-21"));
            add(late.suspended(LocalDate.parse("2026-09-22")));
            ProcessInstance continuous = compared(form(inTime));
            ProcessInstance anew = compared(form(late));

            assertThat(now(inTime)).isInstanceOf(ValidPermit.class);
            assertThat(now(inTime).term().yearsFrom()).isEqualTo("2025-09-22");
            assertThat(file.notice(continuous, Kind.ENDORSED)).contains("逾期补办，居住年限连续计算", "2025年9月22日");
            assertThat(now(late).term().yearsFrom()).isEqualTo("2026-11-23");
            assertThat(file.notice(anew, Kind.ENDORSED)).contains("居住年限重新计算", "自2026年11月23日起");
            assertThat(permits.history(late.id()))
                    .extracting(PermitEntry::kind)
                    .containsExactly(PermitEntry.Kind.ENDORSED, PermitEntry.Kind.RESTORED);
        }
    }

    @Nested
    @DisplayName("有变化、没有记录或者系统没有应答")
    class Changed {

        @Test
        @DisplayName("夜间：不自动签注，提醒何时起、最后一日、逾期的后果，办结本件")
        void the_night_asks_the_holder_to_come() {
            // Ends on Saturday 19 December 2026: moved to Monday 21; 60 days are 17 February 2027, in the Spring
            // Festival or not announced.
            ValidPermit permit = add(permit("paysNotNow", LocalDate.parse("2026-12-19")));
            ProcessInstance endorsement = due(permit);
            jobs.run(endorsement);

            assertThat(endorsement)
                    .isEnded()
                    .hasPassed("serviceTask_askToCome", "endEvent_askedToCome")
                    .hasNotPassed("serviceTask_endorsePermit", CHECK);
            assertThat(file.notice(endorsement, Kind.ENDORSEMENT_REMINDER))
                    .contains("2026年11月19日起", "2026年12月21日前（含当日）", "使用功能自次日起中止", "居住年限连续计算", "第十四条");
            assertThat(now(permit).validUntil()).isEqualTo("2026-12-19");
            assertThat(outcome(endorsement)).isEqualTo("已提醒到场签注");
            assertThat(jobs.anywhere()).isEmpty();
        }

        @Test
        @DisplayName("夜间，系统始终没有应答：也提醒到场")
        void a_silent_register_leads_to_the_reminder_too() {
            ValidPermit permit = add(permit("insuranceFailing", TODAY.plusDays(20)));
            ProcessInstance endorsement = due(permit);
            Job compare = jobs.messages(endorsement).get(0);
            steps.failWithRetriesLeft(compare);
            assertThat(endorsement).isNotEnded();
            steps.lastAttempt(compare);

            assertThat(endorsement).isEnded().hasPassed("errorEvent_comparisonUnavailable", "serviceTask_askToCome");
            assertThat(file.notice(endorsement, Kind.ENDORSEMENT_REMINDER)).contains("暂时没有应答");
        }

        @Test
        @DisplayName("窗口：经办人看到两边的内容和签注的结果，核对后准予，以提出之日为准")
        void at_the_counter_a_clerk_sees_both_sides_and_grants() {
            ValidPermit permit = add((ValidPermit)
                    HeldPermits.livingAt(permit("reachesStandard", TODAY), "上海市黄浦区南京东路街道福建中路9999弄1号101室"));
            ProcessInstance endorsement = compared(form(permit));
            assertThat(endorsement).isWaitingAt(CHECK);
            Map<String, Object> shown = walk.open(endorsement, CHECK, Staff.CLERK);
            assertThat(shown)
                    .containsEntry("timingLabel", "按期签注")
                    .containsEntry("nextValidUntil", "2027-11-23")
                    .containsEntry("addressStated", "与登记一致")
                    .containsEntry("checkDue", "2026-11-30")
                    .containsEntry("silentNote", "");
            assertThat(shown.get("comparisons").toString()).contains("9999弄", "不一致", "本月正常缴纳社会保险");
            // The year has ended in the meantime; the request came in time.
            clock.moveTo(LocalDate.parse("2026-11-27"));
            grant(endorsement);

            assertThat(endorsement).isEnded().hasPassed("serviceTask_endorsePermit", "endEvent_endorsed");
            assertThat(now(permit).validUntil()).isEqualTo("2027-11-23");
            assertThat(file.notice(endorsement, Kind.ENDORSED)).contains("按期签注");
            assertThat(permits.history(permit.id())).extracting(PermitEntry::by).containsExactly(Staff.CLERK);
        }

        @Test
        @DisplayName("连续就读：没有可以比对的系统，到场核对")
        void who_studies_shows_it() {
            ValidPermit permit = add(HeldPermits.of(SampleCitizens.student(), TODAY.plusDays(5)));
            ProcessInstance endorsement = compared(form(permit));

            assertThat(endorsement).isWaitingAt(CHECK);
            assertThat(walk.open(endorsement, CHECK, Staff.CLERK)
                            .get("comparisons")
                            .toString())
                    .contains("连续就读", "无记录");
        }

        @Test
        @DisplayName("窗口，系统始终没有应答：表单写明须人工核对")
        void a_silent_register_leaves_it_to_the_clerk() {
            ValidPermit permit = add(permit("insuranceFailing", TODAY.plusDays(20)));
            ProcessInstance endorsement = requested(permit);
            steps.lastAttempt(jobs.messages(endorsement).get(0));

            assertThat(endorsement).isWaitingAt(CHECK).hasPassed("errorEvent_comparisonUnavailable");
            assertThat(walk.open(endorsement, CHECK, Staff.CLERK)
                            .get("silentNote")
                            .toString())
                    .contains("没有应答");
        }

        @Test
        @DisplayName("不予签注：写明理由、条文和救济途径，居住证不变")
        void refused_with_ground_article_and_remedies() {
            ValidPermit permit = add(permit("neverInsured", TODAY.plusDays(20)));
            ProcessInstance endorsement = compared(form(permit));
            check(
                    endorsement,
                    Map.of(
                            "decision", "REFUSE",
                            "refusalGround", "endorsement-refuse-no-ground",
                            "reason", "已离职，也没有其他条件"));

            assertThat(endorsement)
                    .isEnded()
                    .hasPassed("serviceTask_refuseEndorsement", "endEvent_endorsementRefused")
                    .hasNotPassed("serviceTask_endorsePermit");
            assertThat(file.notice(endorsement, Kind.ENDORSEMENT_REFUSED))
                    .contains("不再符合", "已离职", "《上海市居住证管理办法》第九条", "行政复议", "行政诉讼");
            assertThat(now(permit).validUntil()).isEqualTo(TODAY.plusDays(20));
            assertThat(outcome(endorsement)).isEqualTo("不予签注");
        }

        @Test
        @DisplayName("持证人说明住址已变：没有办理变更以前不能准予；变更以后准予，以提出之日为准")
        void who_has_moved_reports_it_first() {
            ValidPermit permit = add(permit("reachesStandard", TODAY));
            Map<String, Object> form = form(permit);
            form.put("addressAsRegistered", "NO");
            ProcessInstance endorsement = compared(form);

            assertThat(endorsement).isWaitingAt(CHECK);
            assertThat(Refusal.at("decision", () -> grant(endorsement))).contains("先办理信息变更", "第十三条", "2026-11-23");
            clock.moveTo(TODAY.plusDays(2));
            Map<String, Object> moved = new HashMap<>(form(permit));
            moved.put("changedOn", "2026-11-20");
            moved.put("proofsChecked", true);
            moved.put("residenceAddress", "上海市黄浦区南京东路街道福建中路9777弄3号502室");
            ProcessInstance change = walk.start("change-information", moved, Staff.CLERK);
            jobs.run(change);
            walk.submit(
                    change,
                    "userTask_reviewChange",
                    Staff.REVIEWER,
                    Map.of("decision", "APPROVE", "reason", "已查看租赁备案证明"));
            grant(endorsement);

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsed");
            assertThat(now(permit).validUntil()).isEqualTo(TODAY.plusYears(1));
            assertThat(file.notice(endorsement, Kind.ENDORSED)).contains("按期签注");
        }

        @Test
        @DisplayName("持证人说明住址已变，只变更了电话的：仍不能准予；变更了住址的，可以准予")
        void a_change_of_the_telephone_number_puts_no_address_right() {
            ValidPermit permit = add(permit("reachesStandard", TODAY));
            Map<String, Object> form = form(permit);
            form.put("addressAsRegistered", "NO");
            ProcessInstance endorsement = compared(form);
            change(permit, "phone", "13900001111");
            assertThat(permits.history(permit.id()))
                    .extracting(PermitEntry::kind)
                    .containsExactly(PermitEntry.Kind.CHANGED);

            assertThat(Refusal.at("decision", () -> grant(endorsement))).contains("先办理信息变更");
            ProcessInstance moved = change(permit, "residenceAddress", "上海市黄浦区南京东路街道福建中路9777弄3号502室");
            walk.submit(
                    moved,
                    "userTask_reviewChange",
                    Staff.REVIEWER,
                    Map.of("decision", "APPROVE", "reason", "已查看租赁备案证明"));
            grant(endorsement);

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsed");
        }

        private ProcessInstance change(Permit permit, String field, String value) {
            Map<String, Object> form = new HashMap<>();
            form.put("permitNo", permit.permitNo());
            form.put("idNumber", permit.holder().value());
            form.put("changedOn", "2026-11-20");
            form.put("proofsChecked", true);
            form.put("agentKind", "NONE");
            form.put(field, value);
            ProcessInstance change = walk.start("change-information", form, Staff.CLERK);
            jobs.run(change);
            return change;
        }
    }

    @Nested
    @DisplayName("系统的比对到最后一日以后才有结果")
    class ComparedLate {

        @ParameterizedTest
        @CsvSource({"2026-11-23, VALID", "2026-11-24, SUSPENDED"})
        @DisplayName("不能自动签注的：最后一日仍然有效；次日起当夜即自法定之日起中止，提醒补办")
        void what_was_not_found_unchanged_is_suspended_at_once(LocalDate on, Permit.State state) {
            ValidPermit permit = add(permit("paysNotNow", TODAY));
            ProcessInstance night = due(permit);
            clock.moveTo(on);
            jobs.run(night);

            assertThat(night).isEnded().hasPassed("endEvent_askedToCome");
            assertThat(now(permit).state()).isEqualTo(state);
            boolean late = state == Permit.State.SUSPENDED;
            assertThat(file.notice(night, Kind.ENDORSEMENT_REMINDER))
                    .contains(late ? "使用功能自2026年11月24日起中止" : "2026年11月23日前（含当日）", "2027年1月22日前（含当日）补办");
            assertThat(permits.history(permit.id()))
                    .extracting(PermitEntry::kind, PermitEntry::on)
                    .isEqualTo(late ? List.of(tuple(PermitEntry.Kind.SUSPENDED, TODAY.plusDays(1))) : List.of());
        }

        @Test
        @DisplayName("没有变化的：以发起之日为准，按期签注，不曾中止")
        void what_was_found_unchanged_is_in_time() {
            ValidPermit permit = add(permit("reachesStandard", TODAY));
            ProcessInstance night = due(permit);
            clock.moveTo(TODAY.plusDays(9));
            jobs.run(night);

            assertThat(night).isEnded().hasPassed("endEvent_endorsed");
            assertThat(permits.history(permit.id()))
                    .extracting(PermitEntry::kind)
                    .containsExactly(PermitEntry.Kind.ENDORSED);
        }
    }

    @Nested
    @DisplayName("办理期间居住证被注销")
    class Cancelled {

        private void cancel(Permit permit) {
            recordCancellation.cancel(permit.permitNo(), "取得本市户籍", "《上海市居住证管理办法》第十六条", "x", Optional.empty());
        }

        @Test
        @DisplayName("比对以前：签注随之终止，告知书引第十六条，不再比对")
        void an_endorsement_under_way_ends() {
            ValidPermit permit = add(permit("reachesStandard", TODAY.plusDays(10)));
            ProcessInstance endorsement = requested(permit);
            cancel(permit);
            jobs.run(endorsement);

            assertThat(endorsement)
                    .isEnded()
                    .hasPassed("startEvent_permitCancelled", "serviceTask_endWithPermit", "endEvent_endedWithPermit")
                    .hasNotPassed("serviceTask_compareEndorsement", "serviceTask_endorsePermit");
            assertThat(file.notice(endorsement, Kind.ENDED_WITH_PERMIT))
                    .contains("2026年11月23日注销", "提出的签注随之终止", "第十六条", "注销决定书");
            assertThat(outcome(endorsement)).isEqualTo("居住证已注销，已终止");
            assertThat(now(permit).state()).isEqualTo(Permit.State.CANCELLED);
        }

        @Test
        @DisplayName("核对和督办时：两项待办当即撤下，期限不再计算")
        void tasks_vanish_at_once() {
            ValidPermit permit = add(permit("paysNotNow", TODAY.plusDays(10)));
            ProcessInstance endorsement = compared(form(permit));
            jobs.fire(jobs.timer(endorsement, "timer_checkDue"));
            assertThat(endorsement).isWaitingAt(CHECK, SUPERVISE);
            cancel(permit);
            assertThat(walk.tasks(endorsement)).isEmpty();
            jobs.run(endorsement);

            assertThat(endorsement).isEnded().hasPassed("endEvent_endedWithPermit");
            assertThat(file.decisions(endorsement)).isEmpty();
        }

        @Test
        @DisplayName("系统发起的比对：终止，没有提出的人不另行告知，也不提醒")
        void the_systems_own_comparison_ends_silently() {
            ValidPermit permit = add(permit("neverInsured", TODAY.plusDays(10)));
            ProcessInstance night = due(permit);
            cancel(permit);
            jobs.run(night);

            assertThat(night).isEnded().hasPassed("endEvent_endedWithPermit");
            assertThat(file.notices(night)).isEmpty();
            assertThat(outcome(night)).isEqualTo("居住证已注销，已终止");
        }
    }

    @Nested
    @DisplayName("核对期限：5个工作日，逾期由受理中心负责人督办")
    class InTime {

        @Test
        @DisplayName("期满未核对：待办提前，负责人督办，看不到个人信息；仍可准予，以提出之日为准")
        void past_its_day_the_head_is_asked() {
            ValidPermit permit = add(permit("paysNotNow", TODAY.plusDays(3)));
            ProcessInstance endorsement = compared(form(permit));
            // From Monday 23 November: 24, 25, 26, 27 | 30; the last day counts.
            Job due = jobs.timer(endorsement, "timer_checkDue");
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            assertThat(walk.task(endorsement, CHECK).getDueDate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            int before = walk.task(endorsement, CHECK).getPriority();
            jobs.fire(due);

            assertThat(endorsement).hasPassed("serviceTask_recordLateCheck");
            assertThat(walk.task(endorsement, CHECK).getPriority()).isGreaterThan(before);
            assertThat(walk.tasks(endorsement))
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactlyInAnyOrder(CHECK, SUPERVISE);
            assertThat(walk.open(endorsement, SUPERVISE, Staff.CENTRE_HEAD))
                    .containsEntry("checkDue", "2026-11-30")
                    .doesNotContainKeys("holderName", "idNumber", "permitNo", "history");
            walk.submit(endorsement, SUPERVISE, Staff.CENTRE_HEAD, Map.of("measure", "今天核对"));
            assertThat(file.decision(endorsement, Step.SUPERVISE_ENDORSEMENT).reason())
                    .isEqualTo("今天核对");
            clock.moveTo(LocalDate.parse("2026-12-01"));
            grant(endorsement);

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsementSupervised", "endEvent_endorsed");
            assertThat(file.outcome(endorsement, PERIOD)).isEqualTo(State.MISSED);
            assertThat(now(permit).validUntil()).isEqualTo("2027-11-26");
        }

        @ParameterizedTest
        @CsvSource({"GRANT", "REFUSE"})
        @DisplayName("逾期以后核对了的：没有督办的待办随之撤下")
        void nobody_is_asked_to_supervise_what_is_done(String decision) {
            ProcessInstance endorsement = compared(form(add(permit("paysNotNow", TODAY.plusDays(3)))));
            jobs.fire(jobs.timer(endorsement, "timer_checkDue"));
            assertThat(endorsement).isWaitingAt(CHECK, SUPERVISE);
            check(
                    endorsement,
                    Map.of("decision", decision, "reason", "已核对", "refusalGround", "endorsement-refuse-no-ground"));

            assertThat(endorsement).isEnded();
        }
    }

    @Nested
    @DisplayName("退回的：说明原因，什么也不改变")
    class Refused {

        @Test
        @DisplayName("早一天的不收，写明哪一天起可以办理；第三十日当天收")
        void thirty_one_days_before_is_too_early() {
            ValidPermit early = add(permit("reachesStandard", TODAY.plusDays(31)));
            assertThat(Refusal.at("permitNo", () -> requested(early)))
                    .contains("自2026-11-24起方可办理签注", "《上海市居住证管理办法》第十四条");
            assertThat(cases.open(early.id(), PermitCase.Kind.ENDORSEMENT)).isEmpty();
            clock.moveTo(TODAY.plusDays(1));

            assertThat(requested(early)).isNotEnded();
        }

        @Test
        @DisplayName("已经注销的不收，引第十六条")
        void a_cancelled_permit_is_refused() {
            ValidPermit permit = permit("reachesStandard", TODAY.plusDays(10));
            add(permit.cancelled(TODAY.minusDays(3)));

            assertThat(Refusal.at("permitNo", () -> requested(permit))).contains("已于2026-11-20注销", "《上海市居住证管理办法》第十六条");
        }

        @Test
        @DisplayName("在办一件的，不收第二件；编号与持证人不符的，和没有这张证一样")
        void one_at_a_time_and_of_the_own_permit() {
            ValidPermit permit = add(permit("reachesStandard", TODAY.plusDays(10)));
            ValidPermit another = add(permit("belowStandard", TODAY.plusDays(10)));
            Map<String, Object> mixed = form(permit);
            mixed.put("idNumber", another.holder().value());
            Map<String, Object> unknown = form(permit);
            unknown.put("permitNo", "HP-nothing");
            String message = Refusal.at("permitNo", () -> requested(mixed));
            assertThat(Refusal.at("permitNo", () -> requested(unknown))).isEqualTo(message);
            requested(permit);

            assertThat(Refusal.at("permitNo", () -> requested(permit))).contains("已有一件在办的签注");
        }

        @Test
        @DisplayName("系统正在比对的，不妨碍持证人自己提出：系统的一件让位，不再签注、不再提醒")
        void the_systems_own_comparison_gives_way_to_the_holder() {
            ValidPermit permit = add(permit("reachesStandard", TODAY.plusDays(10)));
            ProcessInstance night = due(permit);
            ProcessInstance endorsement = requested(permit);
            assertThat(outcome(night)).isEqualTo("持证人已提出签注");
            jobs.run(night);
            assertThat(night).isEnded();
            assertThat(file.notices(night)).isEmpty();
            assertThat(permits.history(permit.id())).isEmpty();
            jobs.run(endorsement);

            assertThat(endorsement).isEnded().hasPassed("endEvent_endorsed");
            assertThat(permits.history(permit.id()))
                    .extracting(PermitEntry::caseId)
                    .containsExactly(Optional.of(CaseWalk.caseOf(endorsement)));
        }

        @ParameterizedTest
        @CsvSource({
            "permitNo, '', 请填写“居住证编号”",
            "idNumber, 330106199003122014, 公民身份号码",
            "idNumber, '', 请填写“公民身份号码”",
            "identityChecked, false, 已核对居住证和身份证件原件",
            "addressAsRegistered, '', 请选择“居住地住址是否与登记一致”",
            "addressAsRegistered, PERHAPS, 没有这个选项",
            "groundHolds, '', 请选择“申办条件是否仍然具备”",
            "agentKind, FRIEND, 没有这个选项",
            "agentKind, GUARDIAN, 请填写",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            Map<String, Object> form = form(add(permit("reachesStandard", TODAY.plusDays(10))));
            form.put(field, value);

            assertThat(Refusal.of(() -> requested(form)))
                    .extracting(problem -> problem.message())
                    .anyMatch(told -> told.contains(message));
            assertThat(runtimeService
                            .createProcessInstanceQuery()
                            .processDefinitionKey("endorsement")
                            .count())
                    .isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"HP\u0000", "HP\uD800", "证201", "' or 1=1"})
        @DisplayName("编号里有不可能的字符：指明栏目，什么也不开始")
        void a_number_with_odd_characters_is_named(String permitNo) {
            Map<String, Object> form = form(add(permit("reachesStandard", TODAY.plusDays(10))));
            form.put("permitNo", permitNo);

            assertThat(Refusal.at("permitNo", () -> requested(form))).contains("居住证编号", "数字、英文字母或者连字符");
        }

        @Test
        @DisplayName("核对须有结论、理由和依据")
        void a_decision_needs_choice_reason_and_ground() {
            ProcessInstance endorsement = compared(form(add(permit("paysNotNow", TODAY.plusDays(10)))));

            assertThat(Refusal.at("decision", () -> check(endorsement, Map.of("reason", "同意"))))
                    .isEqualTo("请选择“核对结论”");
            assertThat(Refusal.at("reason", () -> check(endorsement, Map.of("decision", "GRANT"))))
                    .isEqualTo("请填写“理由”");
            assertThat(Refusal.at(
                            "refusalGround",
                            () -> check(
                                    endorsement, Map.of("decision", "REFUSE", "reason", "不符", "refusalGround", "x"))))
                    .contains("不予签注的依据");
            assertThat(file.decisions(endorsement)).isEmpty();
        }
    }

    @Nested
    @DisplayName("第八条：监护人、近亲属代办")
    class Agents {

        private Map<String, Object> byGuardian(Permit permit) {
            Map<String, Object> form = form(permit);
            form.put("agentKind", "GUARDIAN");
            form.put("agentName", SampleCitizens.guardian().claim().name());
            form.put(
                    "agentIdNumber",
                    SampleCitizens.guardian().claim().idNumber().value());
            form.put("agentPhone", SampleCitizens.guardian().phone());
            return form;
        }

        @Test
        @DisplayName("未满16周岁的由监护人代办；本人自己提出的不收")
        void a_minor_is_acted_for() {
            ValidPermit minor = add(HeldPermits.of(SampleCitizens.minor(), TODAY.plusDays(10)));
            assertThat(Refusal.at("agentKind", () -> requested(minor))).contains("监护人", "第八条");
            ProcessInstance endorsement = compared(byGuardian(minor));

            assertThat(walk.open(endorsement, CHECK, Staff.CLERK))
                    .containsEntry("agentLabel", "监护人")
                    .containsEntry(
                            "agentName", SampleCitizens.guardian().claim().name());
        }
    }
}
