package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "12, 十二",
        "19, 十九",
        "20, 二十",
        "35, 三十五",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "112, 一百一十二",
        "203, 二百零三",
        "1005, 一千零五",
        "1260, 一千二百六十"
    })
    void articles_are_numbered_as_statutes_write_them(int number, String written) {
        assertThat(ChineseNumber.of(number)).isEqualTo(written);
    }

    @Test
    void there_is_no_article_zero() {
        assertThatThrownBy(() -> ChineseNumber.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
