package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.points.PointsCases.BACHELOR;
import static org.huju.points.PointsCases.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.people.IdNumber;
import org.huju.permit.Endorse;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.points.PointsAccount.State;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("积分账户：随居住证签注确认、调整，随注销失效")
class PointsAccountTest {

    private static final LocalDate ENDS = LocalDate.of(2027, 6, 1);
    private static final LocalDate FILED_ON = LocalDate.of(2027, 5, 25);
    private static final LocalDate NEXT = LocalDate.of(2028, 6, 1);

    /** 34 years old on 23 November 2026: 30 points for the age, now and at the endorsement. */
    private static final IdNumber YOUNG = IdNumber.parse(IdNumbers.bornOn("1992-05-17"), DAY);

    /** 43 on 23 November 2026 and 44 on 20 May 2027: 30 and 29 points (56 less 12 years: 5 + 2 × 12). */
    private static final IdNumber TURNS_44 = IdNumber.parse(IdNumbers.bornOn("1983-05-20"), DAY);

    /** 60 on 23 November 2026, 61 on 20 May 2027: no points any more. */
    private static final IdNumber TURNS_61 = IdNumber.parse(IdNumbers.bornOn("1966-05-20"), DAY);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private OpenOrAdjustAccount openOrAdjustAccount;

    @Autowired
    private ScoringRules rules;

    @Autowired
    private Permits permits;

    @Autowired
    private Endorse endorse;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private Notices notices;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private UUID scored(String number, IdNumber holder, Claims claims, Conduct conduct) {
        PointsApplication application = PointsCases.application(number, holder);
        applications.add(application, null, null);
        count(application.id(), holder, claims, conduct);
        applications.become(application.id(), PointsState.PRECHECKED, DAY);
        applications.become(application.id(), PointsState.ACCEPTED, DAY);
        applications.become(application.id(), PointsState.FOUND_TRUE, DAY);
        applications.become(application.id(), PointsState.SCORED, DAY);
        return application.id();
    }

    private void count(UUID application, IdNumber holder, Claims claims, Conduct conduct) {
        PointsFacts facts = new PointsFacts(LocalDate.now(clock), holder.birthDate(), claims, conduct);
        applications.scored(application, facts, rules.score(facts), LocalDate.now(clock));
    }

    private UUID opened(IdNumber holder) {
        permits.add(SamplePermits.valid("HJ-1", holder, "林若溪", DAY.minusMonths(3), ENDS));
        UUID application = scored("J1", holder, BACHELOR, Conduct.CLEAN);
        openOrAdjustAccount.after(application);
        return application;
    }

    private PointsAccount account(IdNumber holder) {
        return accounts.of(holder).orElseThrow();
    }

    private Entry lastEntry(IdNumber holder) {
        List<Entry> history = accounts.history(holder);
        return history.get(history.size() - 1);
    }

    private List<Notice> notices(UUID application) {
        return notices.of(application);
    }

    @Test
    @DisplayName("告知积分后建立账户，有效期与居住证相同")
    void telling_the_points_opens_the_account() {
        UUID application = opened(YOUNG);
        PointsAccount account = account(YOUNG);

        // 30 for the age, 90 for the degree, 3 for each of two full years of insurance.
        assertThat(account.total()).contains(126);
        assertThat(account.application()).contains(application);
        assertThat(account.permitNo()).isEqualTo("HJ-1");
        assertThat(account.validUntil()).isEqualTo(ENDS);
        assertThat(account.holdsOn(ENDS)).isTrue();
        assertThat(account.holdsOn(ENDS.plusDays(1))).isFalse();
        assertThat(accounts.history(YOUNG)).extracting(Entry::kind).containsExactly(Kind.OPENED);
    }

    @Test
    @DisplayName("第三十一条：签注时情况未变的，积分确认，不必重新申请，也不另行通知")
    void an_endorsement_confirms_points_that_have_not_changed() {
        UUID application = opened(YOUNG);
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(YOUNG).total()).contains(126);
        assertThat(account(YOUNG).validUntil()).isEqualTo(NEXT);
        assertThat(lastEntry(YOUNG).kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(lastEntry(YOUNG).on()).isEqualTo("2027-05-25");
        assertThat(notices(application)).isEmpty();
    }

    @Test
    @DisplayName("签注时年龄增长、分值减少的，调整并书面告知变动的指标和救济途径")
    void an_endorsement_adjusts_points_that_have_fallen_and_tells_the_holder() {
        UUID application = opened(TURNS_44);
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(TURNS_44).total()).contains(125);
        assertThat(lastEntry(TURNS_44).kind()).isEqualTo(Kind.ADJUSTED);
        assertThat(notices(application)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.POINTS_CHANGED);
            assertThat(notice.body())
                    .contains("由126分调整为125分", "年龄：由30分变为29分", "《上海市居住证积分管理办法》第十九条", "行政复议")
                    .doesNotContain("教育背景");
        });
    }

    @Test
    @DisplayName("生日前一天签注：仍按43周岁，积分不变")
    void the_day_before_the_birthday_changes_nothing() {
        opened(TURNS_44);
        clock.moveTo(LocalDate.of(2027, 5, 19));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(TURNS_44).total()).contains(126);
        assertThat(lastEntry(TURNS_44).kind()).isEqualTo(Kind.CONFIRMED);
    }

    @Test
    @DisplayName("签注时已超过60周岁：不再予以积分，账户失效并告知理由")
    void an_endorsement_past_the_age_ends_the_account() {
        UUID application = opened(TURNS_61);
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(TURNS_61).state()).isEqualTo(State.LAPSED);
        assertThat(account(TURNS_61).total()).isEmpty();
        assertThat(lastEntry(TURNS_61)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.LAPSED);
            assertThat(entry.total()).isEmpty();
        });
        assertThat(notices(application).get(0).body()).contains("不再予以积分", "60");
    }

    @Test
    @DisplayName("居住证注销，积分自行失效；再签注别的证也不会复活")
    void a_cancelled_permit_takes_the_points_with_it() {
        opened(YOUNG);
        recordCancellation.cancel("HJ-1", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());

        assertThat(account(YOUNG).state()).isEqualTo(State.LAPSED);
        assertThat(account(YOUNG).holdsOn(DAY)).isFalse();
        assertThat(lastEntry(YOUNG).kind()).isEqualTo(Kind.LAPSED);
        assertThat(lastEntry(YOUNG).total()).isEmpty();
    }

    @Test
    @DisplayName("情况变化后再次申请：按新的积分调整账户")
    void a_later_application_adjusts_the_account() {
        opened(YOUNG);
        UUID later = scored("J2", YOUNG, PointsCases.claims(Education.MASTER, 36), Conduct.CLEAN);
        openOrAdjustAccount.after(later);

        // 30 + 100 for a master's degree + 9 for three full years.
        assertThat(account(YOUNG).total()).contains(139);
        assertThat(account(YOUNG).application()).contains(later);
        assertThat(accounts.history(YOUNG)).extracting(Entry::kind).containsExactly(Kind.OPENED, Kind.ADJUSTED);
    }

    @Test
    @DisplayName("对旧申请的复核，不改变后来申请建立的积分")
    void a_recheck_of_an_application_that_was_replaced_changes_nothing() {
        UUID earlier = opened(YOUNG);
        UUID later = scored("J2", YOUNG, PointsCases.claims(Education.MASTER, 36), Conduct.CLEAN);
        openOrAdjustAccount.after(later);
        count(earlier, YOUNG, PointsCases.claims(Education.COLLEGE, 24), Conduct.CLEAN);
        openOrAdjustAccount.afterRecheck(earlier);
        count(earlier, YOUNG, BACHELOR, new Conduct(0, 0, 0, true, false));
        openOrAdjustAccount.afterRecheck(earlier);

        assertThat(account(YOUNG).application()).contains(later);
        assertThat(account(YOUNG).total()).contains(139);
        assertThat(accounts.history(YOUNG)).hasSize(2);
    }

    @Test
    @DisplayName("复核不予积分的，账户失效")
    void a_recheck_that_comes_to_nothing_ends_the_account() {
        UUID application = opened(YOUNG);
        count(application, YOUNG, BACHELOR, new Conduct(0, 0, 0, true, false));
        openOrAdjustAccount.after(application);

        assertThat(account(YOUNG).state()).isEqualTo(State.LAPSED);
        assertThat(lastEntry(YOUNG).reason()).contains("不予积分");
    }

    @Test
    @DisplayName("没有账户而不予积分的，不建立账户")
    void nothing_is_opened_without_points() {
        permits.add(SamplePermits.valid("HJ-1", YOUNG, "林若溪", DAY, ENDS));
        openOrAdjustAccount.after(scored("J1", YOUNG, BACHELOR, new Conduct(0, 0, 0, true, false)));

        assertThat(accounts.of(YOUNG)).isEmpty();
    }

    @Test
    @DisplayName("失效后重新申领居住证并再次申请的，账户重新建立")
    void an_account_is_opened_anew_after_it_lapsed() {
        opened(YOUNG);
        recordCancellation.cancel("HJ-1", "不再符合申领条件", "第十六条", "kong.police", Optional.empty());
        permits.add(SamplePermits.valid("HJ-2", YOUNG, "林若溪", DAY.plusDays(1), NEXT));
        openOrAdjustAccount.after(scored("J2", YOUNG, BACHELOR, Conduct.CLEAN));

        assertThat(account(YOUNG).state()).isEqualTo(State.VALID);
        assertThat(account(YOUNG).permitNo()).isEqualTo("HJ-2");
        assertThat(lastEntry(YOUNG).kind()).isEqualTo(Kind.OPENED);
    }

    @Test
    @DisplayName("没有账户的人，签注和注销都不受影响")
    void a_permit_without_an_account_goes_its_own_way() {
        permits.add(SamplePermits.valid("HJ-1", YOUNG, "林若溪", DAY, ENDS));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());
        recordCancellation.cancel("HJ-1", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());

        assertThat(accounts.of(YOUNG)).isEmpty();
    }

    @Test
    @DisplayName("签注时按签注之日计算近3年提供虚假材料的次数，减分并告知")
    void an_endorsement_counts_what_was_found_false_since() {
        UUID application = opened(YOUNG);
        falseMaterials.found(
                UUID.randomUUID(), new Subject.Person(YOUNG), List.of("学历证书"), false, "shi.hr", DAY.plusDays(1));
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        // 126 less 150 is nothing, and not less.
        assertThat(account(YOUNG).total()).contains(0);
        assertThat(lastEntry(YOUNG).kind()).isEqualTo(Kind.ADJUSTED);
        assertThat(notices(application).get(0).body()).contains("由126分调整为0分", "提供虚假材料");
    }

    @Test
    @DisplayName("签注时虚假材料已过3年的，不再减分")
    void what_was_found_false_long_ago_is_counted_no_more() {
        falseMaterials.found(
                UUID.randomUUID(), new Subject.Person(YOUNG), List.of("学历证书"), false, "shi.hr", DAY.minusYears(3));
        permits.add(SamplePermits.valid("HJ-1", YOUNG, "林若溪", DAY.minusMonths(3), ENDS));
        openOrAdjustAccount.after(scored("J1", YOUNG, BACHELOR, new Conduct(1, 0, 0, false, false)));
        assertThat(account(YOUNG).total()).contains(0);
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(YOUNG).total()).contains(126);
    }

    @Test
    @DisplayName("有拘留、犯罪记录的，签注时即使分值未变也告知：过了追溯年限可以重新申请")
    void who_has_records_is_told_that_a_new_application_may_raise_the_points() {
        permits.add(SamplePermits.valid("HJ-1", YOUNG, "林若溪", DAY.minusMonths(3), ENDS));
        UUID application = scored("J1", YOUNG, BACHELOR, new Conduct(0, 1, 0, false, false));
        openOrAdjustAccount.after(application);
        clock.moveTo(LocalDate.of(2027, 5, 25));
        endorse.endorse("HJ-1", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(lastEntry(YOUNG).kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(notices(application).get(0).body()).contains("您的积分为76分，没有变化", "已过追溯年限", "重新申请");
    }

    @Test
    @DisplayName("以前发过两张的：一张注销而另一张仍在的，积分随另一张；都注销的，失效")
    void points_follow_the_card_the_holder_has() {
        opened(YOUNG);
        SamplePermits.besideAnother("HJ-1", jdbc);
        permits.add(SamplePermits.valid("HJ-2", YOUNG, "林若溪", DAY, LocalDate.of(2027, 11, 23)));
        recordCancellation.cancel("HJ-1", "信息有误", "第十六条", "kong.police", Optional.empty());
        assertThat(account(YOUNG).state()).isEqualTo(State.VALID);
        assertThat(account(YOUNG).permitNo()).isEqualTo("HJ-2");
        assertThat(account(YOUNG).validUntil()).isEqualTo("2027-11-23");
        recordCancellation.cancel("HJ-2", "离沪", "第十六条", "kong.police", Optional.empty());

        assertThat(account(YOUNG).state()).isEqualTo(State.LAPSED);
    }

    @Test
    @DisplayName("签注的是另一张证时，账户记下那张证的编号")
    void an_endorsement_takes_the_number_of_its_card() {
        opened(YOUNG);
        SamplePermits.besideAnother("HJ-1", jdbc);
        permits.add(SamplePermits.valid("HJ-2", YOUNG, "林若溪", DAY, ENDS));
        endorse.endorse("HJ-2", FILED_ON, "wang.clerk", Optional.empty());

        assertThat(account(YOUNG).permitNo()).isEqualTo("HJ-2");
    }
}
