package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对方系统没有答复：三人以后，或者等了两分钟，不再逐人等待")
class SilenceTest {

    private final MutableClock clock = new MutableClock();
    private final Silence silence = new Silence(clock);

    private void silent() {
        assertThatThrownBy(() -> silence.unless(() -> {
                    throw new NotNow(new FieldProblem("idNumber", "稍后再试"));
                }))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void three_times_are_a_lasting_silence() {
        silent();
        silent();
        assertThat(silence.isLasting()).isFalse();
        silent();

        assertThat(silence.isLasting()).isTrue();
        assertThat(silence.told()).extracting(FieldProblem::message).containsExactly("稍后再试");
    }

    @Test
    @DisplayName("时有时无的，也等不了几百次")
    void an_answer_in_between_does_not_make_up_for_the_others() {
        silent();
        silent();
        assertThat(silence.unless(() -> "answered")).isEqualTo("answered");
        silent();

        assertThat(silence.isLasting()).isTrue();
    }

    @Test
    @DisplayName("答得太慢的：两分钟以后的行请稍后再试")
    void two_minutes_are_the_longest() {
        clock.now = clock.now.plusSeconds(120);
        assertThat(silence.isLasting()).isFalse();
        clock.now = clock.now.plusSeconds(1);

        assertThat(silence.isLasting()).isTrue();
        assertThat(silence.told())
                .extracting(FieldProblem::message)
                .singleElement()
                .asString()
                .contains("稍后再试");
    }

    @Test
    void a_mistake_in_a_row_is_no_silence() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> silence.unless(() -> {
                        throw new InvalidInput("phone", "11位");
                    }))
                    .isInstanceOf(InvalidInput.class);
        }

        assertThat(silence.isLasting()).isFalse();
    }

    private static class MutableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the zone does not matter here");
        }
    }
}
