package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar file with a slip stops the start instead of moving somebody's due date. */
class WorkingCalendarRefusalTest {

    @TempDir
    private Path law;

    @BeforeEach
    void copyTwoYears() throws IOException {
        Files.createDirectories(law.resolve("calendar"));
        for (String file : List.of("2018.yaml", "2019.1.yaml", "2019.yaml", "statutory-days.yaml")) {
            Files.copy(Path.of("law/calendar", file), law.resolve("calendar").resolve(file));
        }
    }

    @Test
    void years_are_found_by_their_files_and_the_rest_is_provisional() {
        WorkingCalendar calendar =
                new CalendarReader(LawFiles.in(law)).read(null).latest();

        assertThat(calendar.editions()).extracting(CalendarEdition::year).containsExactly(2018, 2019);
        assertThat(calendar.provisional(2020)).isTrue();
    }

    @Test
    void an_amended_year_needs_the_edition_before_it() throws IOException {
        Files.delete(law.resolve("calendar/2019.1.yaml"));

        assertThatThrownBy(() -> new CalendarReader(LawFiles.in(law)).read(null))
                .hasMessageContaining("law/calendar/2019.1.yaml: the file is missing");
    }

    @Test
    void two_years_may_not_name_the_same_day() throws IOException {
        LawCopy.replace(law.resolve("calendar/2018.yaml"), "2018-10-07", "2018-12-30");

        assertThatThrownBy(() -> new CalendarReader(LawFiles.in(law)).read(null))
                .hasMessageContaining("2019.yaml: days_off or make_up_workdays holds a day another year's file names");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2019.yaml | year: 2019 | year: 2018 | 2019.yaml: year must be 2019",
                "2019.yaml | status: announced | status: guessed | status must be announced",
                "2019.yaml | version: | versio: | versio is not a known field",
                "2019.yaml | title: 国务院 | titel: 国务院 | notice.titel is not a known field",
                "2019.yaml | announced_on: 2018-12-06 | announced_on: 2018 | notice.announced_on must be a date",
                "2019.yaml | source: | amendment: | amendment is not a known field",
                "2019.yaml | 2019-02-05 | 2017-02-05 | days_off holds a day of another year: 2017-02-05",
                "2019.yaml | 2019-02-05 | 2019-02-04 | days_off holds a day already named: 2019-02-04",
                "2019.yaml | 2019-02-02 | 2019-02-01 | make_up_workdays holds a weekday",
                "2019.yaml | 2019-02-02 | 2019-02-09 | make_up_workdays holds a day already named: 2019-02-09",
                "2019.yaml | version: \"2019.2\" | version: \"2019.1\" | version must be 2019.2",
                "2019.yaml | 国务院办公厅关于调整2019年劳动节假期安排的通知 | \"\" | amendments[0].title is empty",
                "2019.1.yaml | by: \"2019.2\" | by: \"2019.3\" | superseded.by must be 2019.2",
                "2019.1.yaml | status: superseded | status: announced | 2019.1.yaml: status must be superseded",
                "2019.1.yaml | 2019-02-05 | 2017-02-05 | days_off holds a day of another year: 2017-02-05",
                "2019.yaml | 2018-12-30 | 2018-11-30 | days_off holds a day of another year: 2018-11-30",
                "2019.yaml | 2018-12-30 | 2018-12-28 | days_off holds a day of another year: 2018-12-28",
                "2019.yaml | 2018-12-29 | 2018-12-22 | make_up_workdays holds a day of another year: 2018-12-22",
                "statutory-days.yaml | in_force: 2025-01-01 | in_force: 2026-01-01 | versions[1].in_force must be the day after",
                "statutory-days.yaml | solar: \"05-01\" | solar: \"05-32\" | solar must be a month and day",
                "statutory-days.yaml | solar_term: 清明 | days_before: 1 | needs one of solar, lunar, solar_term",
            })
    void a_slip_is_named(String file, String original, String spoilt, String complaint) throws IOException {
        LawCopy.replace(law.resolve("calendar").resolve(file), original, spoilt);

        assertThatThrownBy(() -> new CalendarReader(LawFiles.in(law)).read(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/calendar/")
                .hasMessageContaining(complaint);
    }
}
