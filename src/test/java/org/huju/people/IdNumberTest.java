package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X", // the two examples of the standard
                "440524188001010014",
                "34010420000229001X", // a leap day
                "310101199003070019", // Shanghai: born here, moved away
                "310102199003070015", // 南市, dissolved in 2000
                "31022119900307001X", // a county dissolved long ago
                "511201199003070012", // an address code of Sichuan from before Chongqing left it
            })
    void a_right_number_is_taken_as_it_is(String number) {
        assertThat(IdNumber.parse(number, TODAY).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                " 110105 19491231 002X ",
                "　110105\u00a019491231\u2009002x",
                "\ufeff11010519491231002X\u200b",
            })
    void full_width_digits_a_small_x_and_spaces_are_put_right(String typed) {
        assertThat(IdNumber.parse(typed, TODAY).value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105491231002", "１１０１０５４９１２３１００２", " 110105 491231 002 "})
    void fifteen_digits_are_refused_with_the_way_out(String old) {
        assertRefused(old, "15位的旧号码已停用", "填写18位号码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // 1 for X
                "110105194912310020",
                "310101199003070010",
                "310101199003070091", // two digits changed places
                "440524188001010015",
            })
    void a_wrong_check_character_is_refused(String number) {
        assertRefused(number, "校验码", "重填");
    }

    @ParameterizedTest
    @CsvSource({
        "340104199002290014, 不存在", // 29 February 1990; the check digit is right
        "310101199013010013, 不存在",
        "310101199004310010, 不存在",
        "310101199000000019, 不存在",
    })
    void a_birth_date_that_never_was_is_refused(String number, String expected) {
        assertRefused(number, "出生日期（第7至14位）" + expected);
    }

    @Test
    void a_child_born_today_has_a_number_and_one_born_tomorrow_has_none() {
        assertThatCode(() -> IdNumber.parse("310101202611220011", LocalDate.of(2026, 11, 22)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> IdNumber.parse("310101202611220011", LocalDate.of(2026, 11, 21)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("晚于今天");
    }

    @Test
    void today_is_the_day_that_is_given_and_not_the_machines() {
        assertThat(IdNumber.parse("310101202701010018", LocalDate.of(2027, 1, 1))
                        .birthDate())
                .isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "810000199003070015",
                "820000199003070017",
                "830000199003070019",
                "710000199003070011",
                "910000199003070019",
            })
    @DisplayName("第三十二条：港澳台居民和外国人的号码不在本办法申领范围")
    void numbers_of_article_32_are_refused_with_the_article(String number) {
        assertRefused(number, "《上海市居住证管理办法》第三十二条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000199003070014", "999999199003070012", "200000199003070018", "160000199003070015"})
    void a_province_that_does_not_exist_is_refused(String number) {
        assertThatThrownBy(() -> IdNumber.parse(number, TODAY)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_unknown_province_is_told_as_such() {
        assertRefused("000000199003070014", "地区代码不存在");
    }

    @Test
    void a_birth_in_another_age_is_refused() {
        assertRefused("310101019903070014", "出生年份");
    }

    @Test
    void an_empty_number_is_asked_for() {
        assertRefused("", "请填写公民身份号码");
        assertRefused(" 　", "请填写公民身份号码");
        assertThatThrownBy(() -> IdNumber.parse(null, TODAY)).hasMessageContaining("请填写公民身份号码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101051949123100",
                "1101051949123100211",
                "X1010519491231002X",
                "1101051949123100２\u0000",
                "11010519491231002\u0000",
                "٣10101199003070019", // an Arabic three is a digit to Java, not to the standard
                "11010519491231002😀",
                "11010519491231002Y",
            })
    void what_has_not_18_characters_of_the_right_kind_is_refused(String typed) {
        assertRefused(typed, "应为18位");
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, FEMALE, 1949-12-31", "310101199003070019, MALE, 1990-03-07"})
    void it_tells_sex_and_birth(String number, Sex sex, LocalDate birth) {
        IdNumber read = IdNumber.parse(number, TODAY);
        assertThat(read.sex()).isEqualTo(sex);
        assertThat(read.birthDate()).isEqualTo(birth);
    }

    @Test
    void its_text_is_masked_and_its_value_is_whole() {
        IdNumber number = IdNumber.parse("11010519491231002X", TODAY);
        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number).hasToString("110105********002X");
    }

    @Test
    void two_ways_of_typing_one_number_are_equal() {
        assertThat(IdNumber.parse("11010519491231002x", TODAY))
                .isEqualTo(IdNumber.parse("11010519491231002X", TODAY))
                .hasSameHashCodeAs(IdNumber.parse("11010519491231002X", TODAY))
                .isNotEqualTo(IdNumber.parse("310101199003070019", TODAY));
    }

    private static void assertRefused(String typed, String... parts) {
        assertThatThrownBy(() -> IdNumber.parse(typed, TODAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll(parts)
                .hasMessageStartingWith(typed.isBlank() ? "请填写公民身份号码" : "公民身份号码")
                .message()
                .doesNotContainPattern("[0-9]{6}");
    }
}
