package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huju.clock.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Announced years as their notices have them, and every other year computed and marked. */
class WorkingCalendarTest {

    private static final CalendarBook BOOK = TestClock.CALENDAR_BOOK;

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
        "2020-01-30, 周四，春节放假", // off from the beginning
        "2020-01-31, 周五，春节放假（国务院办公厅关于延长2020年春节假期的通知）", // off by the extension of 27 January 2020
        "2020-02-01, 周六，春节放假（国务院办公厅关于延长2020年春节假期的通知）", // was to be a make-up working day
        "2019-05-02, 周四，劳动节放假（国务院办公厅关于调整2019年劳动节假期安排的通知）", // off by the amendment of 22 March 2019
        "2019-05-05, 周日，劳动节调休上班（国务院办公厅关于调整2019年劳动节假期安排的通知）",
    })
    void a_day_says_why_it_is_worked_or_not(LocalDate date, String reason) {
        assertThat(CALENDAR.day(date).reason()).isEqualTo(reason);
    }

    @Test
    void every_announced_year_names_its_notice() {
        assertThat(BOOK.editions().stream().filter(edition -> edition.number() == 1))
                .hasSize(9)
                .allSatisfy(edition -> {
                    CalendarNotice notice = edition.notice();
                    assertThat(notice.title()).isEqualTo("国务院办公厅关于" + edition.year() + "年部分节假日安排的通知");
                    assertThat(notice.number()).startsWith("国办发明电〔" + (edition.year() - 1) + "〕");
                    assertThat(notice.announcedOn()).isBefore(LocalDate.of(edition.year(), 1, 1));
                });
    }

    @Test
    void an_amendment_is_an_edition_of_its_own_and_the_one_before_it_is_kept() {
        assertThat(BOOK.editions())
                .extracting(CalendarEdition::version)
                .contains("2019.1", "2019.2", "2020.1", "2020.2")
                .doesNotHaveDuplicates();
        assertThat(BOOK.latest(2020).orElseThrow().notice().title()).isEqualTo("国务院办公厅关于延长2020年春节假期的通知");
        assertThat(BOOK.latest(2027)).isEmpty();
    }

    @Test
    void a_version_brings_back_the_calendar_of_its_day() {
        WorkingCalendar before = BOOK.of("2020.1");

        assertThat(before.day(LocalDate.of(2020, 1, 31)).reason()).isEqualTo("周五，工作日");
        assertThat(before.day(LocalDate.of(2020, 2, 1)).reason()).isEqualTo("周六，春节调休上班");
        assertThat(before.version(List.of(LocalDate.of(2020, 2, 3)))).isEqualTo("2020.1");
        assertThat(BOOK.of("2020.2").isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(BOOK.of("2019.1").isWorkingDay(LocalDate.of(2019, 5, 2))).isTrue();
        assertThat(BOOK.of("2018.1+2019.1").isWorkingDay(LocalDate.of(2019, 5, 5)))
                .isFalse();
    }

    @Test
    void a_year_the_version_does_not_name_is_taken_as_known_now() {
        assertThat(BOOK.of("2020.1").isWorkingDay(LocalDate.of(2019, 5, 2))).isFalse();
        assertThat(BOOK.of("none").isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(BOOK.of("2025.1+2026.provisional").provisional(2026)).isTrue();
        assertThatThrownBy(() -> BOOK.of("2020.9"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2020.9");
    }

    @Test
    void a_third_edition_keeps_saying_which_notice_changed_which_day() {
        CalendarEdition second = BOOK.latest(2020).orElseThrow();
        SortedMap<LocalDate, NoticeDay> days = new TreeMap<>(second.days());
        days.remove(LocalDate.of(2020, 6, 28));
        WorkingCalendar third = BOOK.with(new CalendarEdition(
                        2020, 3, new CalendarNotice("关于端午节的通知", "沪府办〔2020〕1号", LocalDate.of(2020, 6, 1)), days))
                .latest();

        assertThat(third.day(LocalDate.of(2020, 6, 28)).reason()).isEqualTo("周日，休息日（关于端午节的通知）");
        assertThat(third.day(LocalDate.of(2020, 1, 31)).reason()).contains("国务院办公厅关于延长2020年春节假期的通知");
        assertThat(third.version(List.of(LocalDate.of(2020, 2, 3)))).isEqualTo("2020.3");
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
