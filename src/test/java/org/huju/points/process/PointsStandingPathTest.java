package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.notices.Notice.Kind;
import org.huju.permit.RecordCancellation;
import org.huju.points.PointsAccount;
import org.huju.points.PointsAccounts;
import org.huju.points.PointsFiling;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("居住证和不得申请的期间，受理时和告知结果时再看一次")
class PointsStandingPathTest extends CaseTest {

    private static final String HOLDER = "reachesStandard";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private MovableClock clock;

    private ProcessInstance prechecked() {
        ProcessInstance application = points.filed(HOLDER);
        points.precheck(application);
        return application;
    }

    private PointsFiling filing(ProcessInstance application) {
        return points.of(application).filing();
    }

    private void cancelPermit(ProcessInstance application) {
        recordCancellation.cancel(points.of(application).permitNo(), "离沪", "第十六条", Staff.CLERK, Optional.empty());
    }

    private void found(Subject subject) {
        falseMaterials.found(UUID.randomUUID(), subject, List.of("劳动合同"), true, Staff.HR_SIGNER, DAY);
    }

    @Test
    @DisplayName("收件以后居住证注销的，不能受理；不予受理写明依据")
    void a_permit_that_ended_since_the_filing_stops_the_acceptance() {
        ProcessInstance application = prechecked();
        cancelPermit(application);
        assertThat(Refusal.at("finding", () -> points.check(application))).contains("已注销", "第二十条", "不予受理");
        assertThat(points.state(application)).isEqualTo(PointsState.PRECHECKED);
        walk.submit(
                application,
                "userTask_checkPointsMaterials",
                Staff.TALENT_CLERK,
                Map.of(
                        "finding",
                        "NOT_ACCEPTED",
                        "refusalGround",
                        "points-refuse-not-settled",
                        "refusalReason",
                        "居住证已注销"));

        assertThat(points.state(application)).isEqualTo(PointsState.NOT_ACCEPTED);
    }

    @Test
    @DisplayName("收件以后持证人不得申请的、单位不得代办的，不能受理，各引各款")
    void a_bar_that_began_since_the_filing_stops_the_acceptance() {
        ProcessInstance application = prechecked();
        found(new Subject.Employer(filing(application).employer().code()));
        assertThat(Refusal.at("finding", () -> points.check(application))).contains("单位至", "不得代办", "第二十九条第二款");
        found(new Subject.Person(filing(application).holder().idNumber()));
        assertThat(Refusal.at("finding", () -> points.check(application))).contains("持证人至", "不得申请", "第二十九条第一款");
        assertThat(walk.open(application, "userTask_checkPointsMaterials", Staff.TALENT_CLERK)
                        .get("refusalGrounds")
                        .toString())
                .contains("points-refuse-employer-barred", "第二十九条第二款");
    }

    @Test
    @DisplayName("审核期间居住证注销的：通知书说明积分随之失效，不说有效期")
    void points_of_a_cancelled_permit_are_told_as_what_they_are() {
        ProcessInstance application = points.scored(HOLDER);
        cancelPermit(application);
        points.confirm(application);

        assertThat(application).isEnded();
        assertThat(file.notice(application, Kind.POINTS_NOTICE))
                .contains("居住证已注销，积分随之失效")
                .doesNotContain("积分有效期");
        assertThat(accounts.of(filing(application).holder().idNumber()))
                .hasValueSatisfying(account -> assertThat(account.state()).isEqualTo(PointsAccount.State.LAPSED));
    }

    @Test
    @DisplayName("审核期间居住证到期没有签注的：通知书说明签注以前暂不能使用")
    void points_of_an_expired_permit_are_told_to_wait_for_its_endorsement() {
        ProcessInstance application = points.scored(HOLDER);
        clock.moveTo(LocalDate.of(2028, 1, 10));
        points.confirm(application);

        assertThat(file.notice(application, Kind.POINTS_NOTICE)).contains("使用功能中止，补办签注以前积分暂不能使用");
    }
}
