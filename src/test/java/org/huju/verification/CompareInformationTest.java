package org.huju.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.verification.RegistryUnavailable.Kind.TIMEOUT;
import static org.huju.verification.Verdict.DIFFERENT;
import static org.huju.verification.Verdict.EQUAL;
import static org.huju.verification.Verdict.NO_RECORD;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第十一条：信息比对逐项进行")
class CompareInformationTest {

    private static final String NUMBER = "11010519491231002X";
    private static final String HOUSEHOLD = "北京市朝阳区人民路9001号";
    private static final String HOME = "上海市黄浦区南京东路街道贵州路9001弄2号301室";
    private static final LocalDate REGISTERED_ON = LocalDate.of(2026, 3, 2);

    private Optional<RegisterEntry> entry = Optional.of(entry("林若溪", NUMBER, HOUSEHOLD, HOME, REGISTERED_ON));

    @Test
    void what_the_register_has_word_for_word_is_equal_in_every_field() {
        Comparison comparison = compare(claim("林若溪", HOUSEHOLD, HOME));

        assertThat(comparison.allEqual()).isTrue();
        assertThat(comparison.fields())
                .containsExactly(
                        new FieldComparison("name", "姓名", "林若溪", "林若溪", EQUAL),
                        new FieldComparison("idNumber", "公民身份号码", NUMBER, NUMBER, EQUAL),
                        new FieldComparison("householdAddress", "常住户口所在地", HOUSEHOLD, HOUSEHOLD, EQUAL),
                        new FieldComparison("residenceAddress", "居住地址", HOME, HOME, EQUAL),
                        new FieldComparison("registeredOn", "居住登记日期", "2026-03-02", "2026-03-02", EQUAL));
    }

    @Test
    void nobody_in_the_register_means_no_record_for_every_field() {
        entry = Optional.empty();

        Comparison comparison = compare(claim("林若溪", HOUSEHOLD, HOME));

        assertThat(comparison.fields()).hasSize(5).allSatisfy(field -> {
            assertThat(field.verdict()).isEqualTo(NO_RECORD);
            assertThat(field.registered()).isEmpty();
        });
        assertThat(comparison.allEqual()).isFalse();
    }

    @Test
    void without_a_residence_registration_only_its_two_fields_have_no_record() {
        entry = Optional.of(new RegisterEntry("林若溪", NUMBER, HOUSEHOLD, Optional.empty()));

        assertThat(compare(claim("林若溪", HOUSEHOLD, HOME)).fields())
                .extracting(FieldComparison::verdict)
                .containsExactly(EQUAL, EQUAL, EQUAL, NO_RECORD, NO_RECORD);
    }

    @Test
    void a_household_address_the_register_does_not_have_is_no_record() {
        entry = Optional.of(entry("林若溪", NUMBER, " ", HOME, REGISTERED_ON));

        assertThat(verdict("householdAddress", claim("林若溪", HOUSEHOLD, HOME))).isEqualTo(NO_RECORD);
    }

    @ParameterizedTest(name = "{2}: {0} / {1}")
    @CsvSource({
        "欧阳若溪, 欧阳　若溪, EQUAL",
        "欧阳若溪, ' 欧 阳\u00A0若溪\u200B', EQUAL",
        "阿依努尔·买买提, 阿依努尔•买买提, EQUAL",
        "阿依努尔·买买提, 阿依努尔．买买提, EQUAL",
        "阿依努尔·买买提, 阿依努尔・买买提, EQUAL",
        "阿依努尔·买买提, 阿依努尔･买买提, EQUAL",
        "阿依努尔·买买提, 阿依努尔‧买买提, EQUAL",
        "阿依努尔·买买提, 阿依努尔 · 买买提, EQUAL",
        "王Ａ明, 王A明, EQUAL",
        "阿依努尔·买买提, 阿依努尔买买提, DIFFERENT",
        "陈玥, 陈𬍛, DIFFERENT",
        "林若溪, 林若汐, DIFFERENT",
        "朗朗, 朗郎, DIFFERENT",
        // A compatibility ideograph looks the same and is another registered character.
        "郎一鸣, \uF92C一鸣, DIFFERENT",
        "王a明, 王A明, DIFFERENT",
    })
    void names_are_equal_apart_from_width_spaces_and_the_kind_of_dot(String applied, String known, Verdict expected) {
        entry = Optional.of(entry(known, NUMBER, HOUSEHOLD, HOME, REGISTERED_ON));

        assertThat(verdict("name", claim(applied, HOUSEHOLD, HOME))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}: {0} / {1}")
    @CsvSource({
        "上海市黄浦区贵州路9001弄2号301室, 黄浦区贵州路9001弄2号301室, EQUAL",
        "黄浦区贵州路9001弄2号301室, 上海市黄浦区贵州路9001弄2号301室, EQUAL",
        "黄浦区贵州路9001弄2号301室, 上海市 黄浦区贵州路９００１弄２号３０１室, EQUAL",
        "黄浦区贵州路9001弄2-301, 黄浦区贵州路9001弄2－301, EQUAL",
        "黄浦区贵州路9001弄2号301室, 黄浦区贵州路9001弄2号302室, DIFFERENT",
        "黄浦区贵州路9001弄2号301室, 黄浦区贵州路9001弄2-301, DIFFERENT",
        "黄浦区上海市路1号, 黄浦区路1号, DIFFERENT",
        "黄浦区贵州路9001弄, 徐汇区贵州路9001弄, DIFFERENT",
        "黄浦区甲·乙路1号, 黄浦区甲•乙路1号, DIFFERENT",
    })
    void addresses_are_equal_apart_from_width_spaces_and_the_city_in_front(
            String applied, String known, Verdict expected) {
        entry = Optional.of(entry("林若溪", NUMBER, known, known, REGISTERED_ON));

        Claim claim = claim("林若溪", applied, applied);
        assertThat(verdict("residenceAddress", claim)).isEqualTo(expected);
        assertThat(verdict("householdAddress", claim)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "11010519491231002X, EQUAL",
        "11010519491231002x, EQUAL",
        "１１０１０５１９４９１２３１００２Ｘ, EQUAL",
        "11010519491231001X, DIFFERENT",
    })
    void id_numbers_are_equal_apart_from_width_and_a_small_x(String known, Verdict expected) {
        entry = Optional.of(entry("林若溪", known, HOUSEHOLD, HOME, REGISTERED_ON));

        assertThat(verdict("idNumber", claim("林若溪", HOUSEHOLD, HOME))).isEqualTo(expected);
    }

    @Test
    void a_registration_a_day_later_is_another_one() {
        entry = Optional.of(entry("林若溪", NUMBER, HOUSEHOLD, HOME, REGISTERED_ON.plusDays(1)));

        assertThat(verdict("registeredOn", claim("林若溪", HOUSEHOLD, HOME))).isEqualTo(DIFFERENT);
    }

    @Test
    void a_register_that_does_not_answer_says_nothing_of_the_person() {
        CompareInformation silent = new CompareInformation(new FixedRegistries(id -> {
            throw new RegistryUnavailable(Registry.POPULATION_REGISTER, TIMEOUT, "planted");
        }));

        assertThatThrownBy(() -> silent.compare(claim("林若溪", HOUSEHOLD, HOME)))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage("population-register: timeout (planted)");
    }

    private Comparison compare(Claim claim) {
        return new CompareInformation(new FixedRegistries(id -> entry)).compare(claim);
    }

    private Verdict verdict(String field, Claim claim) {
        return compare(claim).fields().stream()
                .filter(line -> line.field().equals(field))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Claim claim(String name, String household, String home) {
        IdNumber number = IdNumber.parse(NUMBER, LocalDate.of(2026, 1, 1));
        return new Claim(name, number, household, "310101002", home, REGISTERED_ON, "EMPLOYMENT");
    }

    private static RegisterEntry entry(
            String name, String number, String household, String home, LocalDate registeredOn) {
        return new RegisterEntry(name, number, household, Optional.of(new Residence(home, registeredOn)));
    }
}
