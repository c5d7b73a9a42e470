package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "１３８００１３８０００",
                " 138 0013 8000 ",
                "138-0013-8000",
                "+86 138 0013 8000",
                "＋8613800138000",
                "008613800138000",
                "8613800138000",
            })
    void a_number_is_put_right_however_it_is_typed(String typed) {
        assertThat(PhoneNumber.parse(typed).value()).isEqualTo("13800138000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1380013800",
                "138001380001",
                "23800138000",
                "12800138000",
                "021-62120000",
                "+85291234567",
                "1380013800a",
                "1380013800\u0000",
                "+8686138001380",
                "013800138000",
            })
    void what_is_no_mobile_number_of_the_mainland_is_refused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll("手机号码", "11位")
                .message()
                .doesNotContain("1380013");
    }

    @Test
    void an_empty_number_is_asked_for() {
        assertThatThrownBy(() -> PhoneNumber.parse(null)).hasMessageContaining("请填写手机号码");
        assertThatThrownBy(() -> PhoneNumber.parse(" ")).hasMessageContaining("请填写手机号码");
    }

    @Test
    void it_is_masked_in_a_log() {
        assertThat(PhoneNumber.parse("13800138000")).hasToString("138****8000");
    }
}
