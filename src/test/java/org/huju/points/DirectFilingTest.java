package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsFiling.DirectRequest.Cause;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("第三十条：单位拒绝或者无法代办的，持证人直接申请")
class DirectFilingTest {

    private static final SampleHolder HOLDER = SampleHolders.named("employerRefuses");

    @Autowired
    private CheckPointsFiling checkFiling;

    @Autowired
    private ReceivePointsApplication receive;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private CaseWalk walk;

    @BeforeEach
    void reset() {
        walk.reset();
        filings.givePermits();
    }

    private static PointsFilingDraft draft(String cause, String explanation) {
        Map<String, String> fields = new HashMap<>();
        PointsFilings.of(HOLDER).forEach((name, value) -> fields.put(name, (String) value));
        PointsFilingDraft employers = FilingFields.draft(fields);
        return new PointsFilingDraft(
                employers.holderName(),
                employers.idNumber(),
                employers.phone(),
                employers.employerCode(),
                employers.employerName(),
                employers.districtCode(),
                employers.claims(),
                cause,
                explanation);
    }

    private static void assertProblem(ThrowingCallable check, String field, String says) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo(field))
                                .extracting(FieldProblem::message)
                                .asString()
                                .contains(says));
    }

    @Test
    @DisplayName("须说明原因和情况")
    void cause_and_explanation_are_asked_for() {
        assertProblem(() -> checkFiling.checkDirect(draft("", "单位书面答复不予代办")), "directCause", "请选择");
        assertProblem(() -> checkFiling.checkDirect(draft("LAZY", "单位书面答复不予代办")), "directCause", "没有这个选项");
        assertProblem(() -> checkFiling.checkDirect(draft("REFUSES", "")), "directExplanation", "请填写");
        assertProblem(() -> checkFiling.checkDirect(draft("REFUSES", "不办")), "directExplanation", "5至500");
        assertProblem(() -> checkFiling.checkDirect(draft("REFUSES", "单位\u0000书面答复")), "directExplanation", "控制字符");
    }

    @Test
    @DisplayName("单位代办的，不填写直接申请的原因")
    void an_employers_filing_states_no_cause() {
        assertProblem(() -> checkFiling.check(draft("REFUSES", "")), "directCause", "单位代办");
    }

    @Test
    @DisplayName("收下以后等待决定，不算在办的申请")
    void a_direct_request_waits_for_a_decision() {
        PointsFiling filing = checkFiling.checkDirect(draft("REFUSES", "单位书面答复\n不予代办"));
        PointsApplication request = receive.direct(filing, "lv.hr");

        assertThat(filing.directRequest()).contains(new DirectRequest(Cause.REFUSES, "单位书面答复 不予代办"));
        assertThat(request.state()).isEqualTo(PointsState.DIRECT_REQUESTED);
        assertThat(request.channel()).isEqualTo(PointsChannel.DIRECT);
        assertThat(applications.openOf(HOLDER.person().idNumber())).isEmpty();
        assertProblem(() -> receive.direct(filing, "lv.hr"), "idNumber", request.applicationNo());
    }

    @Test
    @DisplayName("单位被限制代办，正是无法代办：持证人可以直接申请；个人被限制的不行")
    void an_employers_bar_is_no_obstacle_for_the_holder() {
        falseMaterials.found(
                UUID.randomUUID(),
                new Subject.Employer(HOLDER.employer().code()),
                List.of("劳动合同"),
                true,
                "kong.hr",
                MovableClock.START);
        PointsFilingDraft draft = draft("CANNOT", "单位被限制代办积分申请");
        assertThat(checkFiling.checkDirect(draft).directRequest()).isPresent();
        falseMaterials.found(
                UUID.randomUUID(),
                new Subject.Person(HOLDER.person().idNumber()),
                List.of("劳动合同"),
                true,
                "kong.hr",
                MovableClock.START);

        assertProblem(() -> checkFiling.checkDirect(draft), "idNumber", "第二十九条第一款");
    }
}
