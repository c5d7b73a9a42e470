package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huju.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("催办留言不带申请人的信息")
class UrgingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系340104199205171023",
                "电话19900000001",
                "电话 199 0000 0001",
                "电话199-0000-0001",
                "身份证 34010419920517102X",
                "电话１９９００００００１１"
            })
    void a_number_that_may_be_somebodys_is_refused(String words) {
        assertThatThrownBy(() -> UrgingWords.checked(words))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("催办留言")
                .hasMessageNotContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请今天办结", "S20261123000001请今天办结", "2026-11-25 10:30前回复", "<script>alert(1)</script>"})
    void what_names_nobody_is_taken_as_it_is(String words) {
        assertThat(UrgingWords.checked(words)).isEqualTo(words);
    }

    @Test
    void nothing_need_be_said() {
        assertThat(UrgingWords.checked(null)).isEmpty();
        assertThat(UrgingWords.checked("  ")).isEmpty();
    }

    @Test
    void two_hundred_characters_are_the_most_and_no_line_breaks() {
        assertThat(UrgingWords.checked("字".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> UrgingWords.checked("字".repeat(201))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> UrgingWords.checked("请\n办")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> UrgingWords.checked("请\u0000办")).isInstanceOf(InvalidInput.class);
    }
}
