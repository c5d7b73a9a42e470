package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张伟",
                "欧阳娜娜",
                "阿依古丽·买买提",
                "王\uD842\uDFB7", // 𠮷, extension B
                "王\uD884\uDF50", // U+31350, extension H, newer than Java 17's tables
                "李㛃", // extension A
                "〇一", // the ideographic zero
                "赵C", // there are such cards
            })
    void a_name_from_a_card_is_taken_as_it_is(String name) {
        assertThat(PersonName.parse(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "．", "‧", "・", "･", ".", "∙", "⋅", " · "})
    void every_kind_of_middle_dot_becomes_the_one_of_the_card(String dot) {
        assertThat(PersonName.parse("阿依古丽" + dot + "买买提").value()).isEqualTo("阿依古丽·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 张伟 ", "张 伟", "张　伟", "\ufeff张伟\u200b"})
    void spaces_are_dropped(String typed) {
        assertThat(PersonName.parse(typed).value()).isEqualTo("张伟");
    }

    @Test
    void a_rare_character_counts_as_one() {
        String rare = "\uD842\uDFB7";
        assertThat(PersonName.parse(rare.repeat(50)).value()).hasSize(100);
        assertRefused(rare.repeat(51), "超过50个字");
        assertRefused(rare, "只有1个字");
    }

    @Test
    void fifty_characters_are_a_name_and_fifty_one_are_not() {
        assertThat(PersonName.parse("阿".repeat(50)).value()).hasSize(50);
        assertRefused("阿".repeat(51), "超过50个字");
        assertRefused("阿".repeat(60), "超过50个字");
    }

    @ParameterizedTest
    @CsvSource({"张, 只有1个字", "· , 没有汉字"})
    void one_character_is_no_name(String typed, String part) {
        assertRefused(typed, part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张\u0000伟",
                "张伟\u0000",
                "张\n伟",
                "张\t伟",
                "张伟😀",
                "张伟❤️",
                "张伟2",
                "张伟２",
                "张伟\uD842",
                "张<b>",
                "张伟!",
                "アイ張",
                "⽅伟"
            })
    void control_characters_emoji_digits_and_signs_are_refused(String typed) {
        assertRefused(typed, "不能使用的字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zhang Wei", "zhangwei"})
    void a_name_in_letters_alone_is_refused(String typed) {
        assertRefused(typed, "没有汉字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·买买提", "买买提·", "买··买提"})
    void a_middle_dot_stands_between_two_characters(String typed) {
        assertRefused(typed, "间隔号");
    }

    @Test
    void an_empty_name_is_asked_for() {
        assertRefused("", "请填写姓名");
        assertRefused("　 ", "请填写姓名");
        assertThatThrownBy(() -> PersonName.parse(null)).hasMessageContaining("请填写姓名");
    }

    @ParameterizedTest
    @CsvSource({"张伟, 张*", "阿依古丽·买买提, 阿*******"})
    void it_is_masked_in_a_log(String name, String masked) {
        assertThat(PersonName.parse(name)).hasToString(masked);
    }

    private static void assertRefused(String typed, String part) {
        assertThatThrownBy(() -> PersonName.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("姓名")
                .hasMessageContaining(part);
    }
}
