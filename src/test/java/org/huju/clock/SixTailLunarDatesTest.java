package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's lunar dates against the days the State Council's notices named for them. */
class SixTailLunarDatesTest {

    private final SixTailLunarDates lunar = new SixTailLunarDates();

    @ParameterizedTest(name = "{0}: 正月初一 {1}, 端午 {2}, 中秋 {3}, 清明 {4}")
    @CsvSource({
        "2020, 2020-01-25, 2020-06-25, 2020-10-01, 2020-04-04", // a leap fourth month; 中秋 on National Day
        "2023, 2023-01-22, 2023-06-22, 2023-09-29, 2023-04-05", // a leap second month
        "2025, 2025-01-29, 2025-05-31, 2025-10-06, 2025-04-04", // a leap sixth month
        "2026, 2026-02-17, 2026-06-19, 2026-09-25, 2026-04-05",
    })
    void festivals_fall_on_the_announced_days(
            int year, LocalDate newYear, LocalDate dragonBoat, LocalDate midAutumn, LocalDate clearAndBright) {
        assertThat(lunar.ofLunarDay(year, 1, 1)).isEqualTo(newYear);
        assertThat(lunar.ofLunarDay(year, 5, 5)).isEqualTo(dragonBoat);
        assertThat(lunar.ofLunarDay(year, 8, 15)).isEqualTo(midAutumn);
        assertThat(lunar.ofSolarTerm(year, "清明")).isEqualTo(clearAndBright);
    }
}
