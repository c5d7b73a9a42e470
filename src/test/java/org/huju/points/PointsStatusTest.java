package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.points.PointsCases.BACHELOR;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.points.PointsStatus.Status;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("积分进度查询：到哪一步，还要做什么，积分多少")
class PointsStatusTest {

    private static final LocalDate ENDS = LocalDate.of(2027, 6, 1);

    @Autowired
    private PointsStatus pointsStatus;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private OpenOrAdjustAccount openOrAdjustAccount;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private Permits permits;

    @Autowired
    private Materials materials;

    @Autowired
    private CaseClocks caseClocks;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    private UUID id;

    @BeforeEach
    void oneCase() {
        walk.reset();
        permits.add(SamplePermits.valid("HJ-1", HOLDER, "林若溪", DAY.minusMonths(3), ENDS));
        PointsApplication application = PointsCases.application("J1", HOLDER);
        applications.add(application, null, null);
        id = application.id();
    }

    private Status status() {
        return pointsStatus.of("J1", "ABCDEFGHJK").orElseThrow();
    }

    private void become(PointsState... states) {
        List.of(states).forEach(state -> applications.become(id, state, DAY));
    }

    private void told(Score score) {
        become(PointsState.PRECHECKED, PointsState.ACCEPTED, PointsState.FOUND_TRUE, PointsState.SCORED);
        applications.scored(id, PointsCases.facts(HOLDER, DAY), score, DAY);
        openOrAdjustAccount.after(id);
    }

    private static Score.Points points() {
        ScoredItem detention = new ScoredItem(Indicator.DETENTIONS, -50, "减分指标");
        return new Score.Points(76, 120, List.of(new ScoredItem(Indicator.AGE, 30, "年龄"), detention));
    }

    @Test
    @DisplayName("待补正：列出还缺的材料")
    void what_is_to_be_corrected_is_named() {
        materials.require(
                id,
                List.of(
                        Material.required("labour-contract", "劳动合同", true, "指南"),
                        Material.required("degree", "学位证书", true, "指南")));
        materials.inOrder(id, Set.of("degree"), DAY);
        become(PointsState.AWAITING_CORRECTION);

        assertThat(status().awaited()).isEqualTo("请按一次性告知书补正：劳动合同");
        assertThat(status().promisedDate()).isNull();
        assertThat(status().account()).isNull();
    }

    @Test
    @DisplayName("容缺受理：补交期限内说明到哪一天，期满不再要求")
    void what_is_still_to_come_is_asked_for_while_its_window_runs() {
        materials.require(id, List.of(Material.required("licence", "营业执照副本", false, "指南")));
        become(PointsState.PRECHECKED, PointsState.ACCEPTED);
        applications.accepted(id, new Acceptance("B1", DAY));
        caseClocks.start(id, "supplement-window", "", DAY);

        // Ten working days from Monday 23 November 2026: 24-27 November are 4, 30 November to 4 December 9, Monday 7
        // December 10.
        assertThat(status().awaited()).isEqualTo("请于2026-12-07前（含当日）补交：营业执照副本");
        assertThat(status().acceptanceNo()).isEqualTo("B1");
        assertThat(status().acceptedOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("容缺受理：补交期限内先告知了积分的，仍说明要补交什么；期满不再要求")
    void what_is_still_to_come_is_asked_for_after_the_points_are_told() {
        materials.require(id, List.of(Material.required("licence", "营业执照副本", false, "指南")));
        caseClocks.start(id, "supplement-window", "", DAY);
        told(points());

        assertThat(status().state()).isEqualTo("已积分");
        assertThat(status().awaited()).isEqualTo("请于2026-12-07前（含当日）补交：营业执照副本");
        clock.moveTo(LocalDate.of(2026, 12, 7));
        caseClocks.miss(id, "supplement-window", "");
        assertThat(status().awaited()).isEmpty();
    }

    @Test
    @DisplayName("第二十三条：认定属实以后，告知最迟哪一天告知积分")
    void the_promised_date_counts_from_the_day_found_true() {
        become(PointsState.PRECHECKED, PointsState.ACCEPTED, PointsState.FOUND_TRUE);
        applications.foundTrue(id, DAY);
        caseClocks.start(id, "points-decision", "", DAY);

        // 20 working days from Monday 23 November 2026: 4 to the 27th, then 5 a week: 9, 14, 19 on 18 December, 20 on
        // Monday 21.
        assertThat(status().promisedDate()).isEqualTo("2026-12-21");
        assertThat(status().foundTrueOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("已积分：总分、是否达到标准分值、有效期；不列各项，减分项与单位无关")
    void the_account_is_told_without_its_items() {
        told(points());

        assertThat(status().state()).isEqualTo("已积分");
        assertThat(status().account()).satisfies(account -> {
            assertThat(account.state()).isEqualTo("有效");
            assertThat(account.total()).isEqualTo(76);
            assertThat(account.standard()).isEqualTo(120);
            assertThat(account.reached()).isFalse();
            assertThat(account.validUntil()).isEqualTo(ENDS);
            assertThat(account.history()).hasSize(1);
        });
        assertThat(status().toString()).doesNotContain("拘留", "减分", "林若溪", HOLDER.value());
    }

    @Test
    @DisplayName("居住证到期未签注：积分暂不能使用；注销：已失效，没有分值")
    void an_account_whose_permit_has_ended_says_so() {
        told(points());
        clock.moveTo(ENDS);
        assertThat(status().account().state()).isEqualTo("有效");
        clock.moveTo(ENDS.plusDays(1));
        assertThat(status().account().state()).isEqualTo("居住证未签注，积分暂不能使用");
        recordCancellation.cancel("HJ-1", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());

        assertThat(status().account().state()).isEqualTo("已失效");
        assertThat(status().account().total()).isNull();
    }

    @Test
    @DisplayName("旧申请的编号查不到后来申请的积分")
    void an_older_application_tells_nothing_of_a_newer_one() {
        told(points());
        PointsApplication later = PointsCases.application("J2", HOLDER);
        applications.add(later, null, null);
        applications.scored(
                later.id(), new PointsFacts(DAY, HOLDER.birthDate(), BACHELOR, Conduct.CLEAN), points(), DAY);
        openOrAdjustAccount.after(later.id());

        assertThat(status().account()).isNull();
        assertThat(pointsStatus.of("J2", "abcdefghjk ").orElseThrow().account().total())
                .isEqualTo(76);
    }

    @Test
    void a_wrong_code_finds_nothing() {
        assertThat(pointsStatus.of("J1", "ABCDEFGHJL")).isEmpty();
        assertThat(pointsStatus.of("J1", "")).isEmpty();
        assertThat(pointsStatus.of("J404", "ABCDEFGHJK")).isEmpty();
    }
}
