package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huju.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码（GB 32100）")
class EmployerCodeTest {

    // The check by hand: 9·1+1·3+3·9+5·27+0·19+1·26+0·16+0·17+0·20+0·29+0·25+0·13+0·8+0·24+0·10+0·30+0·28 = 200;
    // 200 = 6·31 + 14; 31 - 14 = 17, and sign 17 of 0-9 A-H J-N P-R T U W X Y is H.
    private static final String MADE_UP = "91350100000000000H";

    @Test
    void its_last_sign_is_checked_and_how_it_is_typed_does_not_matter() {
        assertThat(new EmployerCode(" 91350100000000000h ").value()).isEqualTo(MADE_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100000000000J", "9135010000000000H", "91350100000000000HH", "9135010000000000OH"})
    void anything_else_is_refused_by_name(String wrong) {
        assertThatThrownBy(() -> new EmployerCode(wrong))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("统一社会信用代码");
    }
}
