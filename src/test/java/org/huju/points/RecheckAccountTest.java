package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.points.PointsCases.BACHELOR;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.Permits;
import org.huju.points.PointsAccount.State;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.SamplePermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("复核与积分账户：更正只改本案的积分，后来的结果不受影响")
class RecheckAccountTest {

    private static final LocalDate ENDS = LocalDate.of(2027, 6, 1);
    private static final Review REVIEW = new Review(List.of(), Conduct.CLEAN, "lv.hr");

    @Autowired
    private PointsApplications applications;

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private OpenOrAdjustAccount openOrAdjustAccount;

    @Autowired
    private IssueRecheckNotice issueRecheckNotice;

    @Autowired
    private RecheckPoints recheckPoints;

    @Autowired
    private ScoringRules rules;

    @Autowired
    private Permits permits;

    @Autowired
    private Decisions decisions;

    @Autowired
    private CaseClocks caseClocks;

    @Autowired
    private Notices notices;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Clock clock;

    @BeforeEach
    void reset() {
        walk.reset();
        permits.add(SamplePermits.valid("HJ-1", HOLDER, "林若溪", DAY.minusMonths(3), ENDS));
    }

    private UUID told(String number, Claims claims, Conduct conduct) {
        PointsApplication application = PointsCases.application(number, HOLDER);
        UUID id = application.id();
        applications.add(application, null, null);
        applications.become(id, PointsState.PRECHECKED, DAY);
        applications.become(id, PointsState.ACCEPTED, DAY);
        applications.accepted(id, new Acceptance(applications.nextAcceptanceNo(DAY), DAY));
        applications.reviewed(id, REVIEW);
        count(id, claims, conduct);
        applications.become(id, PointsState.FOUND_TRUE, DAY);
        boolean vetoed = conduct.seriousCrime();
        applications.become(id, vetoed ? PointsState.REFUSED : PointsState.SCORED, DAY);
        openOrAdjustAccount.after(id);
        return id;
    }

    private void count(UUID id, Claims claims, Conduct conduct) {
        PointsFacts facts = new PointsFacts(DAY, HOLDER.birthDate(), claims, conduct);
        applications.scored(id, facts, rules.score(facts), DAY);
    }

    /** As the process does, with whatever has come between. */
    private void correct(UUID id, Claims claims, Conduct conduct) {
        caseClocks.start(id, PointsPeriods.RECHECK, DAY);
        Decision decision =
                new Decision(Step.RECHECK_POINTS, "更正", "学历已经核实", Optional.empty(), "kong.hr", clock.instant());
        decisions.add(id, decision);
        count(id, claims, conduct);
        issueRecheckNotice.issue(id);
    }

    private PointsAccount account() {
        return accounts.of(HOLDER).orElseThrow();
    }

    private String notice(UUID id) {
        return notices.of(id).stream()
                .filter(notice -> notice.kind() == Notice.Kind.RECHECK_DECISION)
                .map(Notice::body)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("更正期间后来的申请已经告知：账户仍是后来的，更正只记入案卷")
    void a_correction_leaves_the_points_of_a_later_application() {
        UUID first = told("J1", BACHELOR, Conduct.CLEAN);
        UUID later = told("J2", PointsCases.claims(Education.MASTER, 36), Conduct.CLEAN);
        correct(first, PointsCases.claims(Education.BACHELOR_DEGREE, 36), Conduct.CLEAN);

        assertThat(account().application()).contains(later);
        assertThat(account().total()).contains(139);
        assertThat(accounts.history(HOLDER)).hasSize(2);
        assertThat(applications.score(first).orElseThrow().score()).isInstanceOf(Score.Points.class);
        assertThat(notice(first)).contains("总积分129分", "您现有的积分账户不变");
    }

    @Test
    @DisplayName("更正本案的结果：账户随之调整")
    void a_correction_of_the_result_that_counts_changes_the_account() {
        UUID first = told("J1", BACHELOR, Conduct.CLEAN);
        correct(first, PointsCases.claims(Education.BACHELOR_DEGREE, 36), Conduct.CLEAN);

        assertThat(account().total()).contains(129);
        assertThat(notice(first)).doesNotContain("您现有的积分账户不变");
    }

    @Test
    @DisplayName("后来的申请不予积分、账户已失效的：更正原申请不会使积分复活")
    void a_correction_does_not_revive_what_a_later_refusal_has_ended() {
        UUID first = told("J1", BACHELOR, Conduct.CLEAN);
        told("J2", BACHELOR, new Conduct(0, 0, 0, true, false));
        correct(first, PointsCases.claims(Education.BACHELOR_DEGREE, 36), Conduct.CLEAN);

        assertThat(account().state()).isEqualTo(State.LAPSED);
    }

    @Test
    @DisplayName("不予积分而账户失效的：更正以后积分重新有效")
    void a_refusal_that_is_put_right_brings_the_account_back() {
        told("J1", BACHELOR, Conduct.CLEAN);
        UUID refused = told("J2", BACHELOR, new Conduct(0, 0, 0, true, false));
        assertThat(account().state()).isEqualTo(State.LAPSED);
        correct(refused, BACHELOR, Conduct.CLEAN);

        assertThat(account().state()).isEqualTo(State.VALID);
        assertThat(account().application()).contains(refused);
        assertThat(applications.get(refused).state()).isEqualTo(PointsState.SCORED);
    }

    @Test
    @DisplayName("作出决定时结果已被代替的，不能更正，只能维持")
    void what_has_been_replaced_cannot_be_corrected() {
        UUID first = told("J1", BACHELOR, Conduct.CLEAN);
        told("J2", PointsCases.claims(Education.MASTER, 36), Conduct.CLEAN);
        Review corrected = new Review(List.of(), new Conduct(0, 1, 0, false, false), "kong.hr");

        assertThatThrownBy(() -> recheckPoints.correct(first, corrected, "查到拘留记录"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("已由后来的申请代替", "维持原积分结果");
        recheckPoints.uphold(first, "已由后来的申请代替", "kong.hr");
        assertThat(decisions.last(first, Step.RECHECK_POINTS)).isPresent();
    }
}
