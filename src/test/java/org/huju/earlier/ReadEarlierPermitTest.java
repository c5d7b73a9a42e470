package org.huju.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.desk.Offices;
import org.huju.earlier.EarlierPermit.EarlierPoints;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadEarlierPermitTest {

    /** 30 days after the 23rd of November is the 23rd of December. */
    private static final TermRules RULES =
            new TermRules(LocalDate.of(2026, 11, 23), LocalDate.of(2018, 1, 1), LocalDate.of(2027, 12, 23));

    private final ReadEarlierPermit reader = new ReadEarlierPermit(new Offices());

    private static EarlierRow row() {
        return EarlierRow.of("HJ-1", "1985-03-03");
    }

    private EarlierPermit read(EarlierRow row) {
        return reader.read(7, row.text(), RULES);
    }

    @Test
    void a_whole_row_is_a_permit() {
        EarlierPermit permit =
                read(row().with("yearsFrom", "2017-05-18").with("points", "126").with("pointsOn", "2026-06-02"));

        assertThat(permit.line()).isEqualTo(7);
        assertThat(permit.permitNo()).isEqualTo("HJ-1");
        assertThat(permit.holder().birthDate()).isEqualTo("1985-03-03");
        assertThat(permit.particulars())
                .isEqualTo(new Particulars(
                        "林若溪",
                        "13900000000",
                        "安徽省合肥市庐阳区长江中路1号",
                        "310101002",
                        "上海市黄浦区南京东路街道贵州路9001弄1号101室",
                        Optional.of(Ground.EMPLOYMENT)));
        assertThat(permit.term())
                .isEqualTo(new Term(LocalDate.of(2017, 6, 10), LocalDate.of(2027, 6, 10), LocalDate.of(2017, 5, 18)));
        assertThat(permit.points()).contains(new EarlierPoints(126, LocalDate.of(2026, 6, 2)));
    }

    @Test
    void what_earlier_records_lack_may_be_empty() {
        EarlierPermit permit = read(row().with("phone", "")
                .with("householdAddress", "")
                .with("streetCode", "")
                .with("residenceAddress", "")
                .with("ground", ""));

        assertThat(permit.particulars()).isEqualTo(new Particulars("林若溪", "", "", "", "", Optional.empty()));
        assertThat(permit.term().yearsFrom()).isEqualTo("2017-06-10");
        assertThat(permit.points()).isEmpty();
    }

    @Test
    void an_address_with_a_comma_stands_in_quotation_marks() {
        assertThat(read(row().with("residenceAddress", "\"贵州路9001弄1号, \"\"东\"\"楼101室\""))
                        .particulars()
                        .residenceAddress())
                .isEqualTo("贵州路9001弄1号, \"东\"楼101室");
    }

    @ParameterizedTest
    @CsvSource({
        "permitNo, '', 居住证编号",
        "permitNo, 沪0001, 居住证编号",
        "idNumber, '', 公民身份号码",
        "idNumber, 34010419850303102X, 校验码",
        "idNumber, 340104850303102, 15位",
        "name, '', 姓名",
        "name, 林7, 姓名",
        "phone, 12345, 手机号码",
        "streetCode, 110101001, 居住地街镇代码",
        "ground, 就业, 申办条件",
        "issuedOn, 2023-02-29, 签发日期",
        "issuedOn, 2017/6/10, 签发日期",
        "issuedOn, 2026-11-24, 晚于今天",
        "issuedOn, 1985-03-02, 早于出生日期",
        "validUntil, 2027-02-30, 有效期限",
        "validUntil, 2017-06-09, 早于签发日期",
        "validUntil, 2017-12-31, 第三十一条",
        "validUntil, 2027-12-24, 第十四条",
        "validUntil, 9999-12-31, 第十四条",
        "yearsFrom, 2026-11-24, 晚于今天",
        "yearsFrom, 0000-01-01, 早于出生日期",
        "points, 126, 积分确认日期",
        "points, -1, 0至999",
        "points, 十, 0至999",
        "pointsOn, 2026-11-01, 0至999",
    })
    void what_cannot_be_is_named_and_not_repeated(String column, String value, String told) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(row().with(column, value)))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .extracting(FieldProblem::message)
                        .asString()
                        .contains(told)
                        .doesNotContain("19850303"));
    }

    @Test
    void the_limits_of_the_end_are_allowed() {
        assertThat(read(row().with("validUntil", "2018-01-01")).term().validUntil())
                .isEqualTo("2018-01-01");
        assertThat(read(row().with("validUntil", "2027-12-23")).term().validUntil())
                .isEqualTo("2027-12-23");
        assertThat(read(row().with("issuedOn", "2024-02-29").with("validUntil", "2024-02-29"))
                        .term()
                        .issuedOn())
                .isEqualTo("2024-02-29");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(row().with("name", "").with("phone", "1").with("issuedOn", "")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("name", "phone", "issuedOn"));
    }

    @Test
    void another_number_of_columns_is_told() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reader.read(7, row().text() + ",", RULES))
                .withMessageContaining("14列，应有13列");
    }

    @Test
    void years_cannot_begin_nor_points_be_confirmed_after_the_permit_ended() {
        EarlierRow ended = row().with("validUntil", "2018-06-10");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(ended.with("yearsFrom", "2018-06-11")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(FieldProblem::field, FieldProblem::message)
                        .containsExactly(tuple("yearsFrom", "“居住年限起算日期”晚于有效期限，请核对")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(ended.with("yearsFrom", "2018-06-10")
                        .with("points", "126")
                        .with("pointsOn", "2018-06-11")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(FieldProblem::field, FieldProblem::message)
                        .containsExactly(tuple("pointsOn", "“积分确认日期”晚于有效期限，请核对")));
        assertThat(read(ended.with("pointsOn", "2018-06-10")).points()).isPresent();
    }

    @Test
    void a_carriage_return_within_a_row_with_quotation_marks_hides_nothing() {
        String quoted = row().with("residenceAddress", "\"贵州路9001弄1号\"").text();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reader.read(7, quoted + "\rHJ-2,another", RULES))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .extracting(FieldProblem::field)
                        .isEqualTo("row"))
                .withMessageContaining("换行");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> reader.read(7, "\r\"\"\r" + quoted, RULES));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_spoils_its_own_row() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(row().with("residenceAddress", "\"贵州路")))
                .withMessageContaining("双引号");
    }
}
