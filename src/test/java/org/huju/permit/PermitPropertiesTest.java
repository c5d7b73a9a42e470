package org.huju.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.Endorse.Timing;

/** What holds whenever a holder comes and whatever was missed; each property is tried a thousand times. */
@Label("居住证：对任何一串签注、逾期、补办都成立")
class PermitPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final EndorsementDates DATES = new EndorsementDates(DEADLINES);
    private static final EndorsementProspects PROSPECTS = new EndorsementProspects(DATES, LAW_BOOK);

    private static ValidPermit permit(int issued) {
        LocalDate day = FIRST.plusDays(issued);
        return new ValidPermit(null, null, new Term(day, DATES.yearAfter(day), day), day);
    }

    /** The permit on the day it is endorsed: suspended by then if the year's last day has passed. */
    private static HeldPermit onDay(ValidPermit permit, LocalDate day) {
        LocalDate from = DATES.suspendedFrom(permit.validUntil());
        return day.isBefore(from) ? permit : permit.suspended(from);
    }

    @Property
    @Label("有效期只向后、总在办理之日以后；居住年限只在超过补办期限时重新计算")
    void the_term_goes_forward_and_the_years_break_only_when_it_was_too_late(
            @ForAll @IntRange(max = 1500) int issued,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -30, max = 900) Integer> visits) {
        ValidPermit permit = permit(issued);
        for (int daysAfterTheEnd : visits) {
            LocalDate day = permit.validUntil().plusDays(daysAfterTheEnd);
            Term before = permit.term();
            HeldPermit found = onDay(permit, day);
            Prospect prospect = PROSPECTS.of(found, day);
            permit = found.endorsed(prospect.term(), day);

            Term after = permit.term();
            boolean late = prospect.timing() == Timing.MADE_UP_LATE;
            assertThat(after.issuedOn()).isEqualTo(before.issuedOn());
            assertThat(after.validUntil()).isAfter(day).isAfter(before.validUntil());
            assertThat(after.yearsFrom()).isEqualTo(late ? day : before.yearsFrom());
            assertThat(late).isEqualTo(day.isAfter(DATES.madeUpUntil(before.validUntil())));
            assertThat(found instanceof SuspendedPermit).isEqualTo(prospect.timing() != Timing.ON_TIME);
        }
    }

    @Property
    @Label("窗口期内哪一天办理都一样；提前一天也不行")
    void every_day_of_the_window_comes_to_the_same(
            @ForAll @IntRange(max = 3000) int issued, @ForAll @IntRange(max = 30) int daysBefore) {
        ValidPermit permit = permit(issued);
        LocalDate end = permit.validUntil();

        assertThat(PROSPECTS.of(permit, end.minusDays(daysBefore)))
                .isEqualTo(new Prospect(Timing.ON_TIME, permit.term().until(DATES.yearAfter(end))));
    }

    @Property
    @Label("夜间处理的界限与每张证自己的日期一致")
    void the_nights_limits_are_those_of_each_permit(@ForAll @IntRange(max = 3000) int night) {
        LocalDate day = FIRST.plusDays(night + 60L);
        LocalDate overdue = DATES.overdueUpTo(day);
        LocalDate open = DATES.openUpTo(day);

        assertThat(DATES.suspendedFrom(overdue)).isBeforeOrEqualTo(day);
        assertThat(DATES.suspendedFrom(overdue.plusDays(1))).isAfter(day);
        assertThat(DATES.opensOn(open)).isBeforeOrEqualTo(day);
        assertThat(DATES.opensOn(open.plusDays(1))).isAfter(day);
    }
}
