package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对方系统没有答复：连续三人以后不再逐人等待")
class SilenceTest {

    private final Silence silence = new Silence();

    private void silent() {
        assertThatThrownBy(() -> silence.unless(() -> {
                    throw new NotNow(new FieldProblem("idNumber", "稍后再试"));
                }))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void three_in_a_row_are_a_lasting_silence() {
        silent();
        silent();
        assertThat(silence.isLasting()).isFalse();
        silent();

        assertThat(silence.isLasting()).isTrue();
        assertThat(silence.told()).extracting(FieldProblem::message).containsExactly("稍后再试");
    }

    @Test
    void an_answer_in_between_ends_it() {
        silent();
        silent();
        assertThat(silence.unless(() -> "answered")).isEqualTo("answered");
        silent();

        assertThat(silence.isLasting()).isFalse();
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
}
