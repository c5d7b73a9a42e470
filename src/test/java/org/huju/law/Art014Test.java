package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.CALENDAR;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huju.InvalidInput;
import org.huju.clock.Calendars;
import org.huju.clock.Deadlines;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.Endorse.Timing;
import org.huju.permit.EndorsementDates;
import org.huju.permit.EndorsementProspects;
import org.huju.permit.Term;
import org.huju.permit.ValidPermit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("第十四条：办理签注")
class Art014Test {

    private static final String YEARS_FROM = "2019-11-15";
    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Nested
    @DisplayName("每年签注一次，在每届满1年前30日内办理")
    class Paragraph1 {

        @Test
        @DisplayName("第十四条第一款：签注以一年为周期，2月29日起算的次年在2月末日届满")
        void the_year_ends_on_the_corresponding_day() {
            assertThat(anniversary("2022-11-15")).isEqualTo("2023-11-15");
            assertThat(anniversary("2024-02-29")).isEqualTo("2025-02-28");
        }

        @Test
        @DisplayName("第十四条第一款：11月15日届满的，10月16日起可以办理，10月15日还早")
        void the_window_opens_thirty_days_before_the_anniversary() {
            // 15 days back from 15 November is 31 October, 15 more is 16 October.
            assertThat(windowOpens("2023-11-15")).isEqualTo("2023-10-16");
        }

        @Test
        @DisplayName("第十四条第一款：窗口自30日前开始，不因跨二月或逢休息日而改变")
        void the_opening_is_thirty_calendar_days_whatever_they_are() {
            assertThat(windowOpens("2023-03-10")).isEqualTo("2023-02-08"); // 10 days to 28 Feb, 20 more
            assertThat(windowOpens("2024-03-10")).isEqualTo("2024-02-09"); // 10 days to 29 Feb, 20 more
            assertThat(windowOpens("2023-10-31")).isEqualTo("2023-10-01"); // National Day
        }

        @Test
        @DisplayName("第十四条优先于居住证暂行条例第十条的1个月和行政许可法第五十条的三十日前")
        void it_prevails_over_the_national_month() {
            assertThat(LAW.period("endorsement-window").prevailsOver())
                    .extracting(precedence -> precedence.over().label())
                    .containsExactly("《居住证暂行条例》第十条", "《中华人民共和国行政许可法》第五十条");
        }
    }

    @Nested
    @DisplayName("逾期未签注的使用功能中止，补办的恢复")
    class Paragraph2 {

        @Test
        @DisplayName("第十四条第二款：中止与恢复由条文规定")
        void lapse_and_restoring_are_the_articles_own() {
            Principle lapse = LAW.principle("endorsement-lapse");

            assertThat(lapse.citation().fullLabel()).isEqualTo("《上海市居住证管理办法》第十四条第二款");
        }

        @Test
        @DisplayName("第十四条没有规定补办的期限：60日连续计算出自积分管理的规定")
        void sixty_days_of_making_up_come_from_the_implementing_rules() {
            LegalPeriod makeUp = LAW.period("endorsement-make-up");

            assertThat(makeUp.basis()).isEqualTo(Basis.IMPLEMENTING_RULE);
            // 15 days to 30 November, 31 in December = 46, 14 January = 60, a Sunday; Monday 15.
            assertThat(DEADLINES.of("endorsement-make-up", date("2023-11-15")).due())
                    .isEqualTo("2024-01-15");
        }
    }

    @Nested
    @DisplayName("签注的每个界限：办理之日决定下一年的期限和居住年限")
    class Limits {

        @Test
        @DisplayName("第十四条第一款：届满前第31日办理的，不予签注并告知自哪一天起可以办理；第30日可以")
        void the_thirty_first_day_before_is_too_early() {
            assertThatThrownBy(() -> endorsed("2023-11-15", "2023-10-15"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("自2023-10-16起方可办理签注")
                    .hasMessageContaining("《上海市居住证管理办法》第十四条");
            assertThat(endorsed("2023-11-15", "2023-10-16")).isEqualTo(onTimeUntil("2024-11-15"));
        }

        @Test
        @DisplayName("第十四条第一款：届满之日当天仍是按期，次日是补办")
        void the_last_day_of_the_year_is_in_time() {
            assertThat(endorsed("2023-11-15", "2023-11-15")).isEqualTo(onTimeUntil("2024-11-15"));
            assertThat(endorsed("2023-11-15", "2023-11-16").timing()).isEqualTo(Timing.MADE_UP);
        }

        @Test
        @DisplayName("民法典第二百零三条：届满之日是休息日的，顺延到其后第一个工作日；下一年仍自原届满之日起算")
        void a_last_day_off_moves_to_the_next_working_day() {
            // 18 November 2023 is a Saturday.
            assertThat(endorsed("2023-11-18", "2023-11-20")).isEqualTo(onTimeUntil("2024-11-18"));
            assertThat(endorsed("2023-11-18", "2023-11-21").timing()).isEqualTo(Timing.MADE_UP);
            // 29 September 2023 begins the holidays; Saturday 7 October is worked.
            assertThat(endorsed("2023-09-29", "2023-10-07").timing()).isEqualTo(Timing.ON_TIME);
            assertThat(endorsed("2023-09-29", "2023-10-08").timing()).isEqualTo(Timing.MADE_UP);
        }

        @Test
        @DisplayName("第十四条第二款：第60日补办的，居住年限连续计算，第61日的自补办之日起重新计算")
        void the_sixty_first_day_is_too_late_for_the_years_to_go_on() {
            // 14 days to 30 November, 31 in December = 45, Monday 15 January = 60.
            assertThat(endorsed("2023-11-16", "2024-01-15"))
                    .isEqualTo(new Prospect(Timing.MADE_UP, term("2024-11-16", YEARS_FROM)));
            assertThat(endorsed("2023-11-16", "2024-01-16"))
                    .isEqualTo(new Prospect(Timing.MADE_UP_LATE, term("2025-01-16", "2024-01-16")));
        }

        @Test
        @DisplayName("第十四条第二款：第60日是休息日的，顺延")
        void a_sixtieth_day_off_moves_too() {
            // The sixtieth is Sunday 14 January 2024.
            assertThat(endorsed("2023-11-15", "2024-01-15").timing()).isEqualTo(Timing.MADE_UP);
            assertThat(endorsed("2023-11-15", "2024-01-16").timing()).isEqualTo(Timing.MADE_UP_LATE);
        }

        @Test
        @DisplayName("民法典第二百零二条：2月29日届满的，次年在2月28日届满，此后以该日为准")
        void the_twenty_ninth_of_february() {
            assertThatThrownBy(() -> endorsed("2024-02-29", "2024-01-29"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("2024-01-30");
            assertThat(endorsed("2024-02-29", "2024-01-30")).isEqualTo(onTimeUntil("2025-02-28"));
            assertThat(endorsed("2027-02-28", "2027-02-28")).isEqualTo(onTimeUntil("2028-02-28"));
        }

        @Test
        @DisplayName("第十四条第二款：几年没有签注的，补办一次即恢复，期限自补办之日起一年")
        void several_missed_years_are_made_up_for_at_once() {
            assertThat(endorsed("2021-06-30", "2024-03-05"))
                    .isEqualTo(new Prospect(Timing.MADE_UP_LATE, term("2025-03-05", "2024-03-05")));
        }

        @Test
        @DisplayName("改按《居住证暂行条例》第十条的，超过60日补办居住年限也连续计算")
        void the_national_text_knows_no_sixty_days(@TempDir Path law) throws IOException {
            LawBook national = ChangedLaw.with(
                    law,
                    "interpretation.yaml",
                    "  - rule: late-make-up-counts-anew\n",
                    "  - rule: late-make-up-counts-anew\n    until: 2023-12-31\n");

            assertThat(endorsed(national, "2023-10-16", "2023-12-29").timing()).isEqualTo(Timing.MADE_UP_LATE);
            assertThat(endorsed(national, "2023-10-16", "2024-01-02"))
                    .isEqualTo(new Prospect(Timing.MADE_UP, term("2025-01-02", YEARS_FROM)));
        }
    }

    private static Prospect endorsed(String validUntil, String filedOn) {
        return endorsed(LAW_BOOK, validUntil, filedOn);
    }

    private static Prospect endorsed(LawBook law, String validUntil, String filedOn) {
        ValidPermit permit = new ValidPermit(null, null, term(validUntil, YEARS_FROM), date(YEARS_FROM));
        EndorsementDates dates = new EndorsementDates(new Deadlines(law, Calendars.only(CALENDAR)));
        return new EndorsementProspects(dates, law).of(permit, date(filedOn));
    }

    private static Prospect onTimeUntil(String lastDay) {
        return new Prospect(Timing.ON_TIME, term(lastDay, YEARS_FROM));
    }

    private static Term term(String validUntil, String yearsFrom) {
        return new Term(date(YEARS_FROM), date(validUntil), date(yearsFrom));
    }

    private static LocalDate anniversary(String endorsedOn) {
        return DEADLINES.of("endorsement-cycle", date(endorsedOn)).due();
    }

    private static LocalDate windowOpens(String anniversary) {
        return DEADLINES.leadBefore("endorsement-window", date(anniversary), date("2022-11-15"));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
