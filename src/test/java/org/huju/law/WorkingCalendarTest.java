package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Announced years as their notices have them, and every other year computed and marked. */
class WorkingCalendarTest {

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249"})
    void announced_years_have_the_published_number_of_working_days(int year, long workingDays) {
        assertThat(daysOf(year).filter(CALENDAR::isWorkingDay).count()).isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-04-21, 周五，工作日",
        "2023-04-22, 周六，休息日",
        "2023-04-23, 周日，劳动节调休上班",
        "2023-05-01, 周一，劳动节放假",
        "2018-12-29, 周六，元旦调休上班", // named by the notice of 2019
        "2018-12-31, 周一，元旦放假", // named by the notice of 2019
        "2017-12-31, 周日，元旦放假", // named by the notice of 2018
        "2020-01-31, 周五，春节放假", // off by the extension of 27 January 2020
        "2019-05-02, 周四，劳动节放假", // off by the amendment of 22 March 2019
    })
    void a_day_says_why_it_is_worked_or_not(LocalDate date, String reason) {
        assertThat(CALENDAR.day(date).reason()).isEqualTo(reason);
    }

    @Test
    void every_announced_year_names_its_notice() {
        assertThat(CALENDAR.notices()).hasSize(9).allSatisfy(notice -> {
            assertThat(notice.title()).isEqualTo("国务院办公厅关于" + notice.year() + "年部分节假日安排的通知");
            assertThat(notice.number()).startsWith("国办发明电〔" + (notice.year() - 1) + "〕");
            assertThat(notice.announcedOn()).isBefore(LocalDate.of(notice.year(), 1, 1));
        });
    }

    @Test
    void an_amended_year_has_a_second_version() {
        assertThat(CALENDAR.version(List.of(LocalDate.of(2020, 2, 3)))).isEqualTo("2020.2");
        assertThat(CALENDAR.version(List.of(LocalDate.of(2023, 4, 20)))).isEqualTo("2023.1");
    }

    @Test
    void the_version_names_every_notice_the_days_rest_on() {
        assertThat(CALENDAR.version(List.of(LocalDate.of(2021, 12, 20), LocalDate.of(2022, 1, 10))))
                .isEqualTo("2021.1+2022.1");
        assertThat(CALENDAR.version(List.of(LocalDate.of(2018, 12, 31)))).isEqualTo("2018.1+2019.2");
        assertThat(CALENDAR.version(List.of(LocalDate.of(2018, 12, 28)))).isEqualTo("2018.1");
    }

    @Test
    void a_year_without_a_notice_is_provisional_and_says_so_on_every_day() {
        LocalDate workday = LocalDate.of(2027, 3, 1);

        assertThat(CALENDAR.provisional(2026)).isFalse();
        assertThat(CALENDAR.provisional(2027)).isTrue();
        assertThat(CALENDAR.day(workday).reason()).isEqualTo("周一，工作日（放假安排尚未公布，暂定）");
        assertThat(CALENDAR.version(List.of(workday))).isEqualTo("2027.provisional");
    }

    @Test
    void the_last_days_of_an_announced_year_wait_for_the_next_notice() {
        assertThat(CALENDAR.provisional(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(CALENDAR.provisional(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(CALENDAR.day(LocalDate.of(2026, 12, 29)).reason()).contains("暂定");
        assertThat(CALENDAR.version(List.of(LocalDate.of(2026, 12, 29)))).isEqualTo("2026.1+2027.provisional");
    }

    @Test
    void a_computed_year_has_weekends_and_the_thirteen_statutory_days_off() {
        assertThat(daysOf(2027)
                        .filter(date -> CALENDAR.day(date).kind() == DayKind.HOLIDAY)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2027-01-01",
                        "2027-02-05", // New Year's Eve of the lunar year
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-04-05",
                        "2027-05-01",
                        "2027-05-02",
                        "2027-06-09",
                        "2027-09-15",
                        "2027-10-01",
                        "2027-10-02",
                        "2027-10-03");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse(); // a Saturday
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue(); // nobody guesses the make-up rest
    }

    @Test
    void before_2025_the_statute_gave_eleven_days_without_new_years_eve_and_2_may() {
        assertThat(daysOf(2017)
                        .filter(date -> date.getMonthValue() < 12)
                        .filter(date -> CALENDAR.day(date).kind() == DayKind.HOLIDAY))
                .hasSize(11)
                .doesNotContain(LocalDate.of(2017, 1, 27), LocalDate.of(2017, 5, 2));
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
