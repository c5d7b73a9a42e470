package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.huju.law.LegalPeriod;
import org.huju.law.PeriodUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("行政许可法第八十二条：行政机关的期限以工作日计算，不含法定节假日")
class LicensingLawArt082Test {

    @Test
    @DisplayName("第八十二条：行政机关的各项期限都以工作日计，申请人的30日不受此限")
    void periods_for_authorities_are_working_days() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        for (String rule :
                new String[] {"card-making", "card-making-ceiling", "points-decision", "department-verification"}) {
            LegalPeriod period = LAW_BOOK.at(today).period(rule);
            assertThat(period.unit()).as(rule).isEqualTo(PeriodUnit.WORKING_DAYS);
        }
        assertThat(LAW_BOOK.at(today).period("data-change").unit()).isEqualTo(PeriodUnit.DAYS);
        assertThat(LAW_BOOK.at(today)
                        .principle("licensing-periods-in-working-days")
                        .citation()
                        .label())
                .isEqualTo("《中华人民共和国行政许可法》第八十二条");
    }

    @Test
    @DisplayName("第八十二条：周末和放假不计入，调休上班的周六周日计入，逐日说明")
    void days_off_are_not_counted_and_made_up_days_are() {
        Deadline verification = DEADLINES.of("department-verification", LocalDate.of(2023, 4, 27));

        assertThat(verification.due()).isEqualTo("2023-05-08"); // Fri 28 = 1, 4 = 2, 5 = 3, Sat 6 = 4, Mon 8 = 5
        assertThat(verification.explanation())
                .extracting(day -> day.date().getDayOfMonth() + (day.counted() ? "+" : "-") + day.nth())
                .containsExactly(
                        "27-0", "28+1", "29-1", "30-1", "1-1", "2-1", "3-1", "4+2", "5+3", "6+4", "7-4", "8+5");
    }

    @Test
    @DisplayName("到期日落在放假安排尚未公布的年份的，注明暂定")
    void a_due_date_in_a_year_without_a_notice_says_it_is_provisional() {
        Deadline card = DEADLINES.of("card-making", LocalDate.of(2026, 12, 11));

        assertThat(card.due()).isEqualTo("2027-01-04"); // 14-18 = 1-5, 21-25 = 6-10, 28-31 = 11-14, Mon 4 = 15
        assertThat(card.provisional()).isTrue();
        assertThat(card.calendarVersion()).isEqualTo("2026.1+2027.provisional");
        assertThat(card.explanation().get(card.explanation().size() - 1).reason())
                .isEqualTo("周一，工作日（放假安排尚未公布，暂定），满15个工作日");
        assertThat(card.explanation().get(1).reason()).doesNotContain("暂定");
    }

    @Test
    @DisplayName("到期日在已公布的年份之内的，不是暂定")
    void a_due_date_within_an_announced_year_is_certain() {
        Deadline card = DEADLINES.of("card-making", LocalDate.of(2026, 11, 23));

        assertThat(card.due()).isEqualTo("2026-12-14"); // 24-27 = 1-4, 30-4 = 5-9, 7-11 = 10-14, Mon 14 = 15
        assertThat(card.calendarVersion()).isEqualTo("2026.1");
        assertThat(card.provisional()).isFalse();
    }
}
