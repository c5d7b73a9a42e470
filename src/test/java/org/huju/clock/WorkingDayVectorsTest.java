package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("工作日的计算：起算日不计入，只数工作日和调休上班日")
class WorkingDayVectorsTest {

    private static final Deadlines DEADLINES = TestClock.DEADLINES;

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvFileSource(resources = "/vectors/working-days.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void counts_every_row_of_the_vectors(LocalDate start, int n, LocalDate due) {
        assertThat(DEADLINES.workingDaysAfter(start, n)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2019-01-28, 2019-01-30, 2019-02-02, 2019-02-14, 2019-02-21, 2019-02-28, 2019-03-14",
        "2019-04-26, 2019-04-29, 2019-05-06, 2019-05-13, 2019-05-20, 2019-05-27, 2019-06-11",
        "2020-01-17, 2020-01-20, 2020-01-23, 2020-02-07, 2020-02-14, 2020-02-21, 2020-03-06",
        "2021-09-17, 2021-09-22, 2021-09-26, 2021-10-08, 2021-10-14, 2021-10-21, 2021-11-04",
        "2023-04-20, 2023-04-23, 2023-04-26, 2023-05-06, 2023-05-12, 2023-05-19, 2023-06-02",
        "2023-09-22, 2023-09-26, 2023-10-07, 2023-10-12, 2023-10-19, 2023-10-26, 2023-11-09",
    })
    void counts_2_5_10_15_20_30_working_days_across_the_long_holidays(
            LocalDate start,
            LocalDate two,
            LocalDate five,
            LocalDate ten,
            LocalDate fifteen,
            LocalDate twenty,
            LocalDate thirty) {
        assertThat(DEADLINES.workingDaysAfter(start, 2)).isEqualTo(two);
        assertThat(DEADLINES.workingDaysAfter(start, 5)).isEqualTo(five);
        assertThat(DEADLINES.workingDaysAfter(start, 10)).isEqualTo(ten);
        assertThat(DEADLINES.workingDaysAfter(start, 15)).isEqualTo(fifteen);
        assertThat(DEADLINES.workingDaysAfter(start, 20)).isEqualTo(twenty);
        assertThat(DEADLINES.workingDaysAfter(start, 30)).isEqualTo(thirty);
    }
}
