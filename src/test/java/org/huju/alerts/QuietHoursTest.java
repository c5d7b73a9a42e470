package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
@DisplayName("预警：晚八点至早八点和休息日不打扰")
class QuietHoursTest {

    @Autowired
    private QuietHours quietHours;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest(name = "{0} 告知于 {1}")
    @CsvSource({
        "2026-11-23T08:00:00, 2026-11-23T08:00:00",
        "2026-11-23T19:59:59, 2026-11-23T19:59:59",
        "2026-11-23T20:00:00, 2026-11-24T08:00:00",
        "2026-11-24T00:05:00, 2026-11-24T08:00:00",
        // Friday evening and a Saturday: Monday.
        "2026-11-27T21:00:00, 2026-11-30T08:00:00",
        "2026-11-28T10:00:00, 2026-11-30T08:00:00",
        // 中秋节 is Friday 2026-09-25; Saturday and Sunday follow, and Monday is worked.
        "2026-09-24T20:30:00, 2026-09-28T08:00:00",
        // 国庆 1-7 October, Saturday 10 October is worked.
        "2026-10-01T09:00:00, 2026-10-08T08:00:00",
        "2026-10-10T09:00:00, 2026-10-10T09:00:00"
    })
    void what_can_wait_waits_for_the_working_morning(String now, String told) {
        clock.moveTo(shanghai(now));

        assertThat(quietHours.firstMoment(Kind.OVERDUE)).isEqualTo(shanghai(told));
        assertThat(quietHours.firstMoment(Kind.STALLED_JOBS)).isEqualTo(shanghai(now));
        assertThat(quietHours.firstMoment(Kind.REGISTRY_DOWN)).isEqualTo(shanghai(now));
    }

    @Test
    @DisplayName("设定不合理，就不启动")
    void settings_that_cannot_be_meant_stop_the_start() {
        assertThatThrownBy(() -> settings("08:00", "20:00", 0.5)).hasMessageContaining("huju.alerts.quiet-until");
        assertThatThrownBy(() -> settings("20:00", "08:00", 0)).hasMessageContaining("huju.alerts.risk-from");
        assertThatThrownBy(() -> settings("20:00", "08:00", 1.1)).hasMessageContaining("huju.alerts.risk-from");
    }

    private static AlertSettings settings(String from, String until, double risk) {
        return new AlertSettings(
                LocalTime.parse(from),
                LocalTime.parse(until),
                LocalTime.of(8, 30),
                risk,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
