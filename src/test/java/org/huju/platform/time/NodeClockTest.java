package org.huju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("节点时钟与数据库时钟相差不超过1秒，时区为上海")
class NodeClockTest {

    private static final Instant DATABASE = Instant.parse("2026-11-23T02:00:00Z");

    /** A node whose clock is so much ahead, with a database whose answer takes so long and is of the middle of that time. */
    private static NodeTime look(long aheadMillis, long roundTripMillis, String zone) {
        Duration half = Duration.ofMillis(roundTripMillis).dividedBy(2);
        AtomicReference<Instant> now =
                new AtomicReference<>(DATABASE.plusMillis(aheadMillis).minus(half));
        Clock machine = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId other) {
                return this;
            }
        };
        return new NodeClock(
                        machine,
                        () -> {
                            now.updateAndGet(before -> before.plusMillis(roundTripMillis));
                            return DATABASE;
                        },
                        () -> ZoneId.of(zone))
                .look();
    }

    @ParameterizedTest
    @DisplayName("界限：1000毫秒可以，1001毫秒不行，快慢一样")
    @CsvSource({
        "0, 0, true, false",
        "1000, 0, true, false",
        "1001, 0, false, true",
        "-1000, 0, true, false",
        "-1001, 0, false, true",
        "0, 40, true, false",
        "980, 40, true, false",
        "981, 40, false, false",
        "1020, 40, false, false",
        "1021, 40, false, true",
        "-1021, 40, false, true",
        "0, 2000, true, false",
        "0, 2002, false, false",
        "7000, 2000, false, true"
    })
    void the_limit_and_what_a_slow_answer_can_prove(long ahead, long roundTrip, boolean right, boolean wrong) {
        NodeTime time = look(ahead, roundTrip, "Asia/Shanghai");

        assertThat(time.isRight()).as("certainly right").isEqualTo(right);
        assertThat(time.isWrong()).as("certainly wrong").isEqualTo(wrong);
        assertThat(time.skewMillis()).isEqualTo(ahead);
    }

    @Test
    @DisplayName("时区不是上海：不行，无论时钟多准")
    void another_zone_is_wrong_however_right_the_clock() {
        for (String zone : new String[] {"UTC", "GMT+08:00", "Asia/Urumqi", "America/New_York"}) {
            assertThat(look(0, 0, zone).isWrong()).isTrue();
            assertThat(look(0, 0, zone).inWords()).contains("the zone is " + zone + " and must be Asia/Shanghai");
        }
    }

    @Test
    @DisplayName("说明写出快慢多少毫秒")
    void the_words_say_how_far_and_which_way() {
        assertThat(look(2345, 0, "Asia/Shanghai").inWords()).contains("2345 ms ahead of the database's");
        assertThat(look(-2345, 0, "Asia/Shanghai").inWords()).contains("2345 ms behind the database's");
        assertThat(look(2, 0, "Asia/Shanghai").inWords()).isEqualTo("clock and zone are right");
    }
}
