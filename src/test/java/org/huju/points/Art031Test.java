package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;
import static org.huju.points.PointsCases.BACHELOR;

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
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
import org.huju.points.AccountBasis.CarriedOver;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("第三十一条：过渡条款")
class Art031Test {

    private static final LocalDate ISSUED_ON = LocalDate.of(2017, 6, 10);
    private static final LocalDate ENDS = LocalDate.of(2018, 6, 10);
    private static final LocalDate COUNTED_ON = LocalDate.of(2018, 1, 2);
    private static final LocalDate CARRIED_ON = LocalDate.of(2017, 6, 2);
    private static final LocalDate ENDORSED_ON = LocalDate.of(2018, 5, 28);

    @Autowired
    private Permits permits;

    @Autowired
    private StateOnDay stateOnDay;

    @Autowired
    private Endorse endorse;

    @Autowired
    private PointsApplications applications;

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private OpenOrAdjustAccount openOrAdjustAccount;

    @Autowired
    private ScoringRules rules;

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
        clock.moveTo(COUNTED_ON);
    }

    private static IdNumber bornOn(String date) {
        return IdNumber.parse(IdNumbers.bornOn(date), COUNTED_ON);
    }

    /** A permit from before the measures came into force, and points. */
    private void holds(IdNumber holder) {
        permits.add(SamplePermits.valid("HJ-1", holder, "林若溪", ISSUED_ON, ENDS));
        PointsApplication application = PointsCases.application("J1", holder);
        applications.add(application, null, null);
        PointsFacts facts = new PointsFacts(COUNTED_ON, holder.birthDate(), BACHELOR, Conduct.CLEAN);
        applications.scored(application.id(), facts, rules.score(facts), COUNTED_ON);
        openOrAdjustAccount.after(application.id());
    }

    private Kind afterEndorsement(IdNumber holder) {
        clock.moveTo(ENDORSED_ON);
        endorse.endorse("HJ-1", ENDORSED_ON, "wang.clerk", Optional.empty());
        return accounts.history(holder).stream()
                .map(Entry::kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    @DisplayName("第三十一条：施行前已办理的《居住证》，在有效期内仍然有效")
    void a_permit_from_before_holds_until_its_period_ends() {
        IdNumber holder = bornOn("1985-03-03");
        holds(holder);

        Permit permit = permits.of(holder).orElseThrow();

        assertThat(stateOnDay.holds(permit, LocalDate.of(2018, 1, 1))).isTrue();
        // 10 June 2018 is a Sunday: Monday is the last day.
        assertThat(stateOnDay.holds(permit, LocalDate.of(2018, 6, 11))).isTrue();
        assertThat(stateOnDay.holds(permit, LocalDate.of(2018, 6, 12))).isFalse();
    }

    @Test
    @DisplayName("第三十一条：签注时情况未发生变化的，不再重新申请积分，积分继续有效")
    void who_has_points_and_nothing_has_changed_need_not_apply_again() {
        IdNumber holder = bornOn("1985-03-03");
        holds(holder);

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.CONFIRMED);
        assertThat(accounts.of(holder).orElseThrow().holdsOn(LocalDate.of(2019, 6, 10)))
                .isTrue();
        assertThat(LAW_BOOK.at(ENDORSED_ON)
                        .principle("points-carried-over")
                        .citation()
                        .label())
                .isEqualTo("《上海市居住证管理办法》第三十一条");
    }

    @Test
    @DisplayName("第三十一条：签注时情况发生了变化（满44周岁）的，不能照旧")
    void who_has_turned_44_meanwhile_has_other_points() {
        IdNumber holder = bornOn("1974-05-28");
        holds(holder);

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.ADJUSTED);
    }

    /** The points of a permit from before, as they come in with it. */
    private void carriesOver(IdNumber holder, int total) {
        permits.add(SamplePermits.valid("HJ-1", holder, "林若溪", ISSUED_ON, ENDS));
        accounts.keep(
                holder,
                new PointsAccount("HJ-1", new CarriedOver(total, CARRIED_ON, total), ENDS, PointsAccount.State.VALID),
                new Entry(Kind.CARRIED_OVER, CARRIED_ON, Optional.of(total), Optional.empty(), "原系统办理的积分转入"));
    }

    @Test
    @DisplayName("第三十一条：施行前已办理的积分，签注时情况未变的照旧确认，与签注同期有效")
    void points_that_came_with_the_permit_are_confirmed_as_they_are() {
        IdNumber holder = bornOn("1985-03-03");
        carriesOver(holder, 122);

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.CONFIRMED);
        assertThat(accounts.of(holder).orElseThrow()).satisfies(account -> {
            assertThat(account.total()).contains(122);
            assertThat(account.holdsOn(LocalDate.of(2019, 6, 10))).isTrue();
            assertThat(account.holdsOn(LocalDate.of(2019, 6, 11))).isFalse();
        });
        assertThat(notices()).isEmpty();
    }

    @Test
    @DisplayName("第三十一条：施行前的积分，签注时年龄使分值变化的，按变化调整并告知")
    void points_that_came_with_the_permit_follow_the_age() {
        // 43 on 2 June 2017, 44 on the day of the endorsement: 30 and 29 points.
        IdNumber holder = bornOn("1974-05-28");
        carriesOver(holder, 122);

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.ADJUSTED);
        assertThat(accounts.of(holder).orElseThrow().total()).contains(121);
        assertThat(notices())
                .singleElement()
                .extracting(Notice::body)
                .asString()
                .contains("HJ-1", "由122分调整为121分", "年龄：由30分变为29分", "没有逐项记录", "行政复议");
    }

    @Test
    @DisplayName("第三十一条：虚假材料扣减转入的积分，过了追溯年限又不再扣减")
    void points_that_came_with_the_permit_follow_what_was_found_false() {
        IdNumber holder = bornOn("1985-03-03");
        carriesOver(holder, 122);
        falseMaterials.found(
                UUID.randomUUID(),
                new Subject.Person(holder),
                List.of("学历证书"),
                false,
                "shi.hr",
                LocalDate.of(2018, 3, 1));

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.ADJUSTED);
        assertThat(accounts.of(holder).orElseThrow().total()).contains(0);
        clock.moveTo(LocalDate.of(2021, 6, 10));
        endorse.endorse("HJ-1", LocalDate.of(2021, 6, 10), "wang.clerk", Optional.empty());

        assertThat(accounts.of(holder).orElseThrow().total()).contains(122);
    }

    @Test
    @DisplayName("第三十一条：签注时已满61周岁的，不再予以积分，转入的积分失效并告知")
    void points_that_came_with_the_permit_end_with_the_age() {
        IdNumber holder = bornOn("1957-05-01");
        carriesOver(holder, 122);

        assertThat(afterEndorsement(holder)).isEqualTo(Kind.LAPSED);
        assertThat(accounts.of(holder).orElseThrow().state()).isEqualTo(PointsAccount.State.LAPSED);
        assertThat(accounts.history(holder).get(1).total()).isEmpty();
        assertThat(notices())
                .singleElement()
                .extracting(Notice::body)
                .asString()
                .contains("不再予以积分", "60");
    }

    @Test
    @DisplayName("第三十一条：情况变化后重新申请的，新的积分取代转入的积分")
    void a_new_application_takes_the_place_of_points_that_came() {
        IdNumber holder = bornOn("1985-03-03");
        carriesOver(holder, 122);
        PointsApplication application = PointsCases.application("J1", holder);
        applications.add(application, null, null);
        PointsFacts facts = new PointsFacts(COUNTED_ON, holder.birthDate(), BACHELOR, Conduct.CLEAN);
        applications.scored(application.id(), facts, rules.score(facts), COUNTED_ON);
        openOrAdjustAccount.after(application.id());

        assertThat(accounts.of(holder).orElseThrow().application()).contains(application.id());
        assertThat(accounts.of(holder).orElseThrow().total()).contains(126);
    }

    private List<Notice> notices() {
        return notices.of(permits.withNumber("HJ-1").orElseThrow().id());
    }
}
