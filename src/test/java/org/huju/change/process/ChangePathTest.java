package org.huju.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.huju.FieldProblem;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice.Kind;
import org.huju.people.Address;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.TellHistory;
import org.huju.permit.ValidPermit;
import org.huju.registration.Dwelling;
import org.huju.registration.HomeKind;
import org.huju.registration.Registrant;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.registration.Span;
import org.huju.simulator.SampleCitizens;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.HeldPermits;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十三条：信息变更")
class ChangePathTest extends CaseTest {

    private static final String REVIEW = "userTask_reviewChange";
    private static final String SUPERVISE = "userTask_superviseChange";
    private static final LocalDate TODAY = MovableClock.START;
    private static final String NEW_HOME = "上海市黄浦区南京东路街道福建中路9777弄3号502室";
    private static final String OLD_HOME = "上海市黄浦区南京东路街道北京东路9666弄1号101室";

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private TellHistory tellHistory;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private TaskService taskService;

    @Autowired
    private MovableClock clock;

    /** As the register knows the person. */
    private Permit asRegistered() {
        return add(HeldPermits.of(SampleHolders.named("reachesStandard"), TODAY.plusMonths(4)));
    }

    /** The register has the new home already, the permit still the old one. */
    private Permit movedAndRegistered() {
        ValidPermit permit = HeldPermits.of(SampleHolders.named("reachesStandard"), TODAY.plusMonths(4));
        return add(HeldPermits.livingAt(permit, OLD_HOME));
    }

    private static String registeredHome() {
        return SampleHolders.named("reachesStandard")
                .person()
                .home()
                .orElseThrow()
                .address();
    }

    private <T extends Permit> T add(T permit) {
        permits.add(permit);
        return permit;
    }

    private static Map<String, Object> form(Permit permit) {
        Map<String, Object> form = new HashMap<>();
        form.put("permitNo", permit.permitNo());
        form.put("idNumber", permit.holder().value());
        form.put("changedOn", "2026-11-20");
        form.put("proofsChecked", true);
        form.put("agentKind", "NONE");
        return form;
    }

    private static Map<String, Object> form(Permit permit, String field, String value) {
        Map<String, Object> form = form(permit);
        form.put(field, value);
        return form;
    }

    private ProcessInstance reported(Map<String, Object> form) {
        return walk.start("change-information", form, Staff.CLERK);
    }

    private ProcessInstance compared(Map<String, Object> form) {
        ProcessInstance change = reported(form);
        jobs.run(change);
        return change;
    }

    private void review(ProcessInstance change, Map<String, Object> values) {
        walk.submit(change, REVIEW, Staff.REVIEWER, values);
    }

    private void approve(ProcessInstance change) {
        review(change, Map.of("decision", "APPROVE", "reason", "已查看租赁备案证明"));
    }

    private Permit now(Permit permit) {
        return permits.get(permit.id());
    }

    private PermitEntry lastEntry(Permit permit) {
        return permits.history(permit.id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String outcome(ProcessInstance change) {
        return cases.get(CaseWalk.caseOf(change)).closed().orElseThrow().outcome();
    }

    @Nested
    @DisplayName("与实有人口信息一致的")
    class Equal {

        @Test
        @DisplayName("当即登记：履历写明变了什么，不写内容；有效期不变；告知持证人")
        void what_the_register_has_is_recorded_at_once() {
            Permit permit = movedAndRegistered();
            ProcessInstance change = compared(form(permit, "residenceAddress", registeredHome()));

            assertThat(change)
                    .isEnded()
                    .hasPassed("serviceTask_recordChange", "endEvent_changed")
                    .hasNotPassed(REVIEW, "serviceTask_refuseChange");
            assertThat(now(permit).particulars().residenceAddress()).isEqualTo(registeredHome());
            assertThat(now(permit).validUntil()).isEqualTo(permit.validUntil());
            assertThat(lastEntry(permit))
                    .returns(PermitEntry.Kind.CHANGED, PermitEntry::kind)
                    .returns("居住地住址变更", PermitEntry::reason)
                    .returns("《上海市居住证管理办法》第十三条", PermitEntry::article)
                    .returns("system", PermitEntry::by);
            assertThat(file.notice(change, Kind.CHANGE_RECORDED))
                    .contains("居住地住址", "第十三条")
                    .doesNotContain("逾期", registeredHome());
            assertThat(outcome(change)).isEqualTo("已变更");
            assertThat(file.outcome(change, "change-review")).isEqualTo(State.MET);
            assertThat(jobs.anywhere()).isEmpty();
        }

        @Test
        @DisplayName("只变联系电话：没有可以比对的，不问系统")
        void a_telephone_number_is_compared_with_nothing() {
            Permit permit = add(HeldPermits.of(SampleCitizens.registerFailing(), TODAY.plusMonths(4)));
            ProcessInstance change = compared(form(permit, "phone", "13900001111"));

            assertThat(change).isEnded().hasPassed("endEvent_changed").hasNotPassed(REVIEW);
            assertThat(now(permit).particulars().phone()).isEqualTo("13900001111");
            assertThat(now(permit).particulars().residenceAddress())
                    .isEqualTo(permit.particulars().residenceAddress());
        }

        @ParameterizedTest
        @CsvSource({"2026-10-24, false", "2026-10-23, false", "2026-10-21, true"})
        @DisplayName("第30日按期，过了30日的逾期：照常登记，决定和履历写明逾期")
        void late_is_recorded_and_not_refused(String changedOn, boolean late) {
            // Day 30 after 24 October is today, Monday 23 November; after 23 October it is Sunday 22, moved to today;
            // after 21 October it was Friday 20.
            Permit permit = movedAndRegistered();
            Map<String, Object> form = form(permit, "residenceAddress", registeredHome());
            form.put("changedOn", changedOn);
            ProcessInstance change = compared(form);

            assertThat(change).isEnded().hasPassed("endEvent_changed");
            assertThat(lastEntry(permit).reason()).isEqualTo(late ? "居住地住址变更（逾期申报，应于2026-11-20前申报）" : "居住地住址变更");
            String notice = file.notice(change, Kind.CHANGE_RECORDED);
            assertThat(notice.contains("应于2026年11月20日前办理，已记录逾期")).isEqualTo(late);
            assertThat(file.decision(change, Step.REVIEW_CHANGE).reason().contains("逾期申报"))
                    .isEqualTo(late);
        }
    }

    @Nested
    @DisplayName("第五条：居住登记随之变更")
    class RegistrationFollows {

        @Autowired
        private Registrations registrations;

        private Registration registered(Permit permit) {
            Particulars particulars = permit.particulars();
            Registration registration = new Registration(
                    UUID.randomUUID(),
                    registrations.nextRegistrationNo(TODAY),
                    new Registrant(
                            new PersonName(particulars.name()),
                            permit.holder(),
                            new PhoneNumber(particulars.phone()),
                            new Address(particulars.householdAddress())),
                    new Dwelling(
                            particulars.streetCode(),
                            new Address(particulars.residenceAddress()),
                            Optional.of(HomeKind.RENTED)),
                    new Span(TODAY.minusMonths(9), TODAY.plusMonths(3), TODAY.minusMonths(9)),
                    "centre-" + particulars.streetCode(),
                    UUID.randomUUID(),
                    Staff.CLERK,
                    Optional.empty());
            registrations.add(registration);
            return registration;
        }

        @Test
        @DisplayName("住址变更的：居住登记迁到新址，时间连续；只变电话的不动")
        void the_registration_moves_with_the_address_and_only_then() {
            Permit permit = movedAndRegistered();
            Registration before = registered(permit);
            compared(form(permit, "phone", "13900001111"));
            assertThat(registrations.last(permit.holder()).orElseThrow().id()).isEqualTo(before.id());
            ProcessInstance change = compared(form(permit, "residenceAddress", registeredHome()));
            // What the centre has registered, the population register knows: there is still the old home.
            assertThat(change).isWaitingAt(REVIEW);
            approve(change);
            Registration after = registrations.last(permit.holder()).orElseThrow();

            assertThat(after.dwelling().address().value()).isEqualTo(registeredHome());
            assertThat(after.span())
                    .isEqualTo(new Span(
                            TODAY, before.span().validUntil(), before.span().continuousFrom()));
            assertThat(registrations.get(before.id()).state()).isEqualTo(Registration.State.ENDED);
        }
    }

    @Nested
    @DisplayName("不一致、没有记录或者系统没有应答的")
    class Different {

        @Test
        @DisplayName("民警看到原登记、变更为和部门信息，同意的登记，记下是谁同意的")
        void an_officer_sees_all_sides_and_approves() {
            Permit permit = asRegistered();
            Map<String, Object> form = form(permit, "residenceAddress", NEW_HOME);
            form.put("name", "陆嘉凝");
            form.put("changedOn", "2026-10-21");
            ProcessInstance change = compared(form);
            assertThat(change).isWaitingAt(REVIEW).hasNotPassed("serviceTask_recordChange");
            Map<String, Object> shown = walk.open(change, REVIEW, Staff.REVIEWER);
            assertThat(shown)
                    .containsEntry("lateLabel", "逾期申报，照常办理并记录")
                    .containsEntry("reportDue", "2026-11-20")
                    .containsEntry("reviewDue", "2026-11-30");
            assertThat(shown.get("changes").toString()).contains("陆嘉宁", "陆嘉凝", NEW_HOME, registeredHome());
            assertThat(shown.get("comparisons").toString()).contains("不一致", "陆嘉宁");
            approve(change);

            assertThat(change).isEnded().hasPassed("endEvent_changed");
            Particulars particulars = now(permit).particulars();
            assertThat(particulars.name()).isEqualTo("陆嘉凝");
            assertThat(particulars.residenceAddress()).isEqualTo(NEW_HOME);
            assertThat(particulars.householdAddress())
                    .isEqualTo(permit.particulars().householdAddress());
            assertThat(lastEntry(permit).by()).isEqualTo(Staff.REVIEWER);
            assertThat(file.decision(change, Step.REVIEW_CHANGE).reason()).isEqualTo("已查看租赁备案证明（逾期申报，应于2026-11-20前申报）");
        }

        @Test
        @DisplayName("不予变更：写明理由、条文和救济途径，登记不变")
        void refused_with_ground_article_and_remedies() {
            Permit permit = asRegistered();
            ProcessInstance change = compared(form(permit, "householdAddress", "浙江省杭州市拱墅区人民路1号"));
            review(
                    change,
                    Map.of("decision", "REFUSE", "refusalGround", "change-refuse-not-proved", "reason", "户口簿没有这一记载"));

            assertThat(change)
                    .isEnded()
                    .hasPassed("serviceTask_refuseChange", "endEvent_changeRefused")
                    .hasNotPassed("serviceTask_recordChange");
            assertThat(file.notice(change, Kind.CHANGE_REFUSED))
                    .contains("不能证明", "户口簿没有这一记载", "《上海市居住证管理办法》第十三条", "行政复议", "行政诉讼");
            assertThat(now(permit).particulars()).isEqualTo(permit.particulars());
            assertThat(permits.history(permit.id())).isEmpty();
            assertThat(outcome(change)).isEqualTo("不予变更");
        }

        @Test
        @DisplayName("系统始终没有应答：由民警人工核对")
        void a_silent_register_leaves_it_to_the_officer() {
            Permit permit = add(HeldPermits.of(SampleCitizens.registerFailing(), TODAY.plusMonths(4)));
            ProcessInstance change = reported(form(permit, "residenceAddress", NEW_HOME));
            Job compare = jobs.messages(change).get(0);
            steps.failWithRetriesLeft(compare);
            assertThat(change).hasNotPassed(REVIEW);
            steps.lastAttempt(compare);

            assertThat(change).isWaitingAt(REVIEW).hasPassed("errorEvent_comparisonUnavailable");
            assertThat(walk.open(change, REVIEW, Staff.REVIEWER)
                            .get("silentNote")
                            .toString())
                    .contains("没有应答");
        }
    }

    @Nested
    @DisplayName("办理期间居住证被注销")
    class Cancelled {

        private void cancel(Permit permit) {
            recordCancellation.cancel(permit.permitNo(), "取得本市户籍", "《上海市居住证管理办法》第十六条", "x", Optional.empty());
        }

        @Test
        @DisplayName("比对以前：变更随之终止，告知书引第十六条，什么也不改变")
        void a_change_under_way_ends() {
            Permit permit = movedAndRegistered();
            ProcessInstance change = reported(form(permit, "residenceAddress", registeredHome()));
            cancel(permit);
            jobs.run(change);

            assertThat(change)
                    .isEnded()
                    .hasPassed("startEvent_permitCancelled", "serviceTask_endWithPermit", "endEvent_endedWithPermit")
                    .hasNotPassed("serviceTask_compareChange", "serviceTask_recordChange");
            assertThat(file.notice(change, Kind.ENDED_WITH_PERMIT)).contains("提出的信息变更随之终止", "第十六条");
            assertThat(cases.get(CaseWalk.caseOf(change)).closed().orElseThrow().outcome())
                    .isEqualTo("居住证已注销，已终止");
            assertThat(now(permit).particulars().residenceAddress()).isEqualTo(OLD_HOME);
        }

        @Test
        @DisplayName("核查和督办时：两项待办当即撤下，期限不再计算")
        void tasks_vanish_at_once() {
            Permit permit = asRegistered();
            ProcessInstance change = compared(form(permit, "residenceAddress", NEW_HOME));
            jobs.fire(jobs.timer(change, "timer_reviewDue"));
            assertThat(change).isWaitingAt(REVIEW, SUPERVISE);
            cancel(permit);
            assertThat(walk.tasks(change)).isEmpty();
            jobs.run(change);

            assertThat(change).isEnded().hasPassed("endEvent_endedWithPermit");
            assertThat(file.decisions(change)).isEmpty();
        }

        @Test
        @DisplayName("期限还没有届满的：随之结束")
        void the_period_ends_with_it() {
            Permit permit = asRegistered();
            ProcessInstance change = compared(form(permit, "residenceAddress", NEW_HOME));
            cancel(permit);
            jobs.run(change);

            assertThat(file.outcome(change, "change-review")).isEqualTo(State.ENDED);
        }
    }

    @Nested
    @DisplayName("核查期限：5个工作日，逾期由本单位负责人督办")
    class InTime {

        @Test
        @DisplayName("期满未核查：待办提前，负责人督办，看不到个人信息；仍可同意")
        void past_its_day_the_head_is_asked() {
            ProcessInstance change = compared(form(asRegistered(), "residenceAddress", NEW_HOME));
            // From Monday 23 November: 24, 25, 26, 27 | 30; the last day counts.
            Job due = jobs.timer(change, "timer_reviewDue");
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            int before = walk.task(change, REVIEW).getPriority();
            jobs.fire(due);

            assertThat(change).hasPassed("serviceTask_recordLateReview");
            assertThat(walk.task(change, REVIEW).getPriority()).isGreaterThan(before);
            assertThat(walk.tasks(change))
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactlyInAnyOrder(REVIEW, SUPERVISE);
            assertThat(walk.open(change, SUPERVISE, Staff.POLICE_HEAD))
                    .containsEntry("reviewDue", "2026-11-30")
                    .doesNotContainKeys("holderName", "idNumber", "permitNo", "changes", "history");
            walk.submit(change, SUPERVISE, Staff.POLICE_HEAD, Map.of("measure", "今天核查"));
            assertThat(file.decision(change, Step.SUPERVISE_CHANGE).reason()).isEqualTo("今天核查");
            clock.moveTo(LocalDate.parse("2026-12-01"));
            approve(change);

            assertThat(change).isEnded().hasPassed("endEvent_changeSupervised", "endEvent_changed");
            assertThat(file.outcome(change, "change-review")).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("逾期以后核查了的：没有督办的待办随之撤下")
        void nobody_is_asked_to_supervise_what_is_done() {
            ProcessInstance change = compared(form(asRegistered(), "residenceAddress", NEW_HOME));
            jobs.fire(jobs.timer(change, "timer_reviewDue"));
            assertThat(change).isWaitingAt(REVIEW, SUPERVISE);
            approve(change);

            assertThat(change).isEnded();
        }
    }

    @Nested
    @DisplayName("履历里的经办机构")
    class ToldOffice {

        private String lastOffice(Permit permit) {
            return tellHistory.of(permit.permitNo()).orElseThrow().stream()
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .by();
        }

        @Test
        @DisplayName("民警核查同意的，写公安机关；比对一致自动登记的，写系统")
        void a_change_an_officer_approved_names_the_police() {
            Permit reviewed = asRegistered();
            approve(compared(form(reviewed, "residenceAddress", NEW_HOME)));
            assertThat(lastOffice(reviewed)).contains("公安局黄浦分局");
            compared(form(reviewed, "phone", "13900001111"));

            assertThat(lastOffice(reviewed)).isEqualTo("系统");
        }
    }

    @Nested
    @DisplayName("退回的：说明原因，什么也不改变")
    class Refused {

        @ParameterizedTest
        @CsvSource({
            "residenceAddress, 江苏省苏州市工业园区星湖街1号, 须是本市的住址",
            "residenceAddress, 上海市徐汇区天平路街道天钥桥路9001弄1号, 写的是徐汇区，与居住地街镇所在的黄浦区不符",
            "changedOn, 2026-11-24, 不能晚于今天",
            "changedOn, 1980-01-01, 早于持证人出生之日",
            "changedOn, 2026-02-30, 不是日期",
            "changedOn, '', 请填写“变化日期”",
            "phone, 12345, 联系电话",
            "name, 张3, 姓名",
            "proofsChecked, false, 已核对原件",
            "agentKind, GUARDIAN, 请填写“代办人姓名”",
            "permitNo, HP-nothing, 没有查到这名持证人的这张居住证",
            "idNumber, 330106199003122014, 公民身份号码",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            Map<String, Object> form = form(asRegistered(), "householdAddress", "浙江省杭州市拱墅区人民路1号");
            form.put(field, value);

            assertThat(Refusal.of(() -> reported(form)))
                    .extracting(FieldProblem::message)
                    .anyMatch(told -> told.contains(message));
            assertNothingBegun();
        }

        @Test
        @DisplayName("迁出本市的引第九条、第十三条")
        void outside_the_city_is_refused_with_the_article() {
            Map<String, Object> form = form(asRegistered(), "residenceAddress", "浙江省嘉兴市南湖区中山路1号");

            assertThat(Refusal.at("residenceAddress", () -> reported(form)))
                    .contains("迁出本市的，不属于信息变更", "《上海市居住证管理办法》第九条、第十三条");
            form.put("streetCode", "330402001");
            assertThat(Refusal.at("streetCode", () -> reported(form))).contains("不是本市的街镇代码", "第十三条");
        }

        @Test
        @DisplayName("与登记相同的、一项也没有填的，不收")
        void nothing_changed_is_no_change() {
            Permit permit = asRegistered();
            assertThat(Refusal.at("permitNo", () -> reported(form(permit, "residenceAddress", registeredHome()))))
                    .contains("与登记的相同");
            assertThat(Refusal.at("permitNo", () -> reported(form(permit)))).contains("至少填写一项");
            assertNothingBegun();
        }

        @Test
        @DisplayName("没有新住址的，街镇不作数：窗口只有一个街镇时已经选好")
        void a_street_without_an_address_says_nothing() {
            Map<String, Object> form = form(asRegistered(), "phone", "13900001111");
            form.put("streetCode", "310101013");
            ProcessInstance change = compared(form);

            assertThat(change).isEnded().hasPassed("endEvent_changed");
            assertThat(file.notice(change, Kind.CHANGE_RECORDED))
                    .contains("联系电话")
                    .doesNotContain("街镇");
        }

        @Test
        @DisplayName("居住地变到别的街镇的，在新居住地的中心办理")
        void who_has_moved_reports_it_at_the_new_centre() {
            Map<String, Object> form = form(asRegistered(), "streetCode", "310104003");
            form.put("residenceAddress", "上海市徐汇区天平路街道天钥桥路9001弄1号101室");
            assertThat(Refusal.at("permitNo", () -> reported(form))).contains("天平路街道", "第十三条");
            ProcessInstance change = walk.start("change-information", form, Staff.CLERK_ELSEWHERE);

            assertThat(cases.get(CaseWalk.caseOf(change)).centreId()).contains("centre-310104003");
        }

        @Test
        @DisplayName("居住地变到别的区的，由新居住地的公安核查、督办；原居住地的看不到")
        void who_has_moved_to_another_district_is_reviewed_there() {
            Map<String, Object> form = form(asRegistered(), "streetCode", "310104003");
            form.put("residenceAddress", "上海市徐汇区天平路街道天钥桥路9001弄1号101室");
            ProcessInstance change = walk.start("change-information", form, Staff.CLERK_ELSEWHERE);
            jobs.run(change);

            assertThat(cases.get(CaseWalk.caseOf(change)).policeId()).contains("police-310104");
            assertThat(candidates(change)).containsExactly("police-310104-reviewer");
            jobs.fire(jobs.timer(change, "timer_reviewDue"));
            assertThat(candidates(change)).containsExactlyInAnyOrder("police-310104-reviewer", "police-310104-head");
        }

        private List<String> candidates(ProcessInstance change) {
            return walk.tasks(change).stream()
                    .flatMap(task -> taskService.getIdentityLinksForTask(task.getId()).stream())
                    .map(IdentityLink::getGroupId)
                    .toList();
        }

        @Test
        @DisplayName("已经注销的不收，引第十六条；在办一件的，不收第二件")
        void a_cancelled_permit_and_a_second_change() {
            ValidPermit cancelled = HeldPermits.of(SampleHolders.named("belowStandard"), TODAY.plusMonths(4));
            add(cancelled.cancelled(TODAY.minusDays(3)));
            assertThat(Refusal.at("permitNo", () -> reported(form(cancelled, "phone", "13900001111"))))
                    .contains("已于2026-11-20注销", "《上海市居住证管理办法》第十六条");
            Permit permit = asRegistered();
            reported(form(permit, "phone", "13900001111"));

            assertThat(Refusal.at("permitNo", () -> reported(form(permit, "phone", "13900002222"))))
                    .contains("已有一件在办的信息变更");
        }

        @ParameterizedTest
        @ValueSource(strings = {"HP\u0000", "HP\uD800", "证201"})
        @DisplayName("编号里有不可能的字符：指明栏目，什么也不开始")
        void a_number_with_odd_characters_is_named(String permitNo) {
            Map<String, Object> form = form(asRegistered(), "phone", "13900001111");
            form.put("permitNo", permitNo);

            assertThat(Refusal.at("permitNo", () -> reported(form))).contains("居住证编号", "数字、英文字母或者连字符");
            assertNothingBegun();
        }

        @Test
        @DisplayName("核查须有结论、理由和依据")
        void a_decision_needs_choice_reason_and_ground() {
            ProcessInstance change = compared(form(asRegistered(), "residenceAddress", NEW_HOME));

            assertThat(Refusal.at("decision", () -> review(change, Map.of("reason", "同意"))))
                    .isEqualTo("请选择“核查结论”");
            assertThat(Refusal.at("reason", () -> review(change, Map.of("decision", "APPROVE"))))
                    .isEqualTo("请填写“理由”");
            assertThat(Refusal.at("refusalGround", () -> review(change, Map.of("decision", "REFUSE", "reason", "不符"))))
                    .contains("不予变更的依据");
            assertThat(file.decisions(change)).isEmpty();
        }

        private void assertNothingBegun() {
            assertThat(runtimeService
                            .createProcessInstanceQuery()
                            .processDefinitionKey("change-information")
                            .count())
                    .isZero();
        }
    }

    @Nested
    @DisplayName("第八条：监护人、近亲属代办")
    class Agents {

        @Test
        @DisplayName("未满16周岁的由监护人申报；本人自己申报的不收")
        void a_minor_is_acted_for() {
            Permit minor = add(HeldPermits.of(SampleCitizens.minor(), TODAY.plusMonths(4)));
            Map<String, Object> form = form(minor, "phone", "13900001111");
            assertThat(Refusal.at("agentKind", () -> reported(form))).contains("监护人", "第八条");
            form.put("agentKind", "GUARDIAN");
            form.put("agentName", SampleCitizens.guardian().claim().name());
            form.put(
                    "agentIdNumber",
                    SampleCitizens.guardian().claim().idNumber().value());
            form.put("agentPhone", SampleCitizens.guardian().phone());
            ProcessInstance change = compared(form);

            assertThat(change).isEnded().hasPassed("endEvent_changed");
            PermitCase kept = cases.get(CaseWalk.caseOf(change));
            assertThat(kept.agentKind().label()).isEqualTo("监护人");
        }
    }
}
