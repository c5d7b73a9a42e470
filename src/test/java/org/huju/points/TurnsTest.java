package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huju.NotNow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同时处理的文件有限：多出来的请稍后再试，不排队")
class TurnsTest {

    private final Turns turns = new Turns(2);

    private String three() {
        return turns.take(() -> turns.take(() -> turns.take(() -> "three at once")));
    }

    @Test
    void whoever_comes_besides_is_told_to_come_again() {
        assertThatThrownBy(this::three).isInstanceOf(NotNow.class).hasMessageContaining("稍后再试");
    }

    @Test
    void a_turn_is_free_again_however_it_ended() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::three).isInstanceOf(NotNow.class);
        }

        assertThat(turns.take(() -> turns.take(() -> "two at once"))).isEqualTo("two at once");
    }
}
