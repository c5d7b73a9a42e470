package org.huju.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueSoonTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Friday 20 November 2026, just after midnight in Shanghai: in London it is still Thursday. */
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-19T16:00:01Z"), SHANGHAI);

    @Test
    void it_ends_with_the_last_day_that_is_due_soon_counted_from_today_in_shanghai() {
        // Friday 20 + Monday 23, Tuesday 24, Wednesday 25: due soon until Wednesday is over.
        WarningPeriod threeWorkingDays = today -> {
            assertThat(today).isEqualTo("2026-11-20");
            return LocalDate.of(2026, 11, 25);
        };
        assertThat(new DueSoon(FRIDAY, threeWorkingDays).until()).isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
    }
}
