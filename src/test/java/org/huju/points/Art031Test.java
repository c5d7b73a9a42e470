package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;
import static org.huju.points.PointsCases.BACHELOR;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.permit.Endorse;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
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
}
