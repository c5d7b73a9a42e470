package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huju.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("周报的周：周一到周日")
class IsoWeekTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25"); // a Wednesday

    @Test
    void without_a_name_it_is_the_week_of_today() {
        IsoWeek week = IsoWeek.of("", TODAY);

        assertThat(week).isEqualTo(new IsoWeek("2026-W48", LocalDate.parse("2026-11-23")));
        assertThat(week.sunday()).isEqualTo("2026-11-29");
    }

    /** The first week of a year is that of its first Thursday: 1 January 2026 is one. */
    @ParameterizedTest
    @CsvSource({"2026-W01, 2025-12-29", "2025-W52, 2025-12-22", "2024-W01, 2024-01-01", "2026-W47, 2026-11-16"})
    void a_week_begins_on_its_monday(String name, LocalDate monday) {
        assertThat(IsoWeek.of(name, TODAY)).isEqualTo(new IsoWeek(name, monday));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-W49",
                "2026-W54",
                "2025-W53",
                "2026-48",
                "2026-W1",
                "W48",
                "2023-W40",
                "1926-W01",
                "明天",
                " "
            })
    void what_is_no_week_or_none_to_look_at_is_refused_by_name(String name) {
        assertThatThrownBy(() -> IsoWeek.of(name, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("week"));
    }
}
