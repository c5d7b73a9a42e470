package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void the_ends_are_trimmed_and_the_middle_is_kept() {
        assertThat(Address.parse("　上海市黄浦区 南京东路 300 号 ").value()).isEqualTo("上海市黄浦区 南京东路 300 号");
    }

    @Test
    void two_hundred_characters_fit_and_one_more_does_not() {
        assertThat(Address.parse("\uD842\uDFB7".repeat(200)).value()).hasSize(400);
        assertRefused("路".repeat(201), "超过200个字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"南京东路\n300号", "南京东路\u0000", "南京东路\t300号", "南京东路\u2028", "南京东路\uD842"})
    void control_characters_are_refused(String typed) {
        assertRefused(typed, "控制字符");
    }

    @Test
    void an_empty_address_is_asked_for() {
        assertRefused("", "请填写地址");
        assertRefused(" 　 ", "请填写地址");
        assertRefused(null, "请填写地址");
    }

    @Test
    void it_does_not_stand_in_a_log() {
        assertThat(Address.parse("南京东路300号").toString()).doesNotContain("南京东路");
    }

    private static void assertRefused(String typed, String part) {
        assertThatThrownBy(() -> Address.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(part);
    }
}
