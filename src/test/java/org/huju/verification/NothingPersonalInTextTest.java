package org.huju.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huju.people.IdNumber;
import org.huju.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingPersonalInTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final IdNumber NUMBER = IdNumber.parse("11010519491231002X", DAY);

    @ParameterizedTest
    @MethodSource("everythingThatCarriesPersonalData")
    void no_text_form_tells_number_name_or_address(Object carrier) {
        assertThat(carrier.toString())
                .doesNotContain("11010519491231002X")
                .doesNotContain("林若溪")
                .doesNotContain("贵州路")
                .doesNotContain("朝阳区")
                .doesNotContain("秘密");
    }

    static Stream<Object> everythingThatCarriesPersonalData() {
        FieldComparison field =
                new FieldComparison("idNumber", "公民身份号码", NUMBER.value(), NUMBER.value(), Verdict.EQUAL);
        return Stream.of(
                new Claim("林若溪", NUMBER, "朝阳区", "310101002", "贵州路", DAY, "EMPLOYMENT"),
                new RegisterEntry("林若溪", NUMBER.value(), "朝阳区", Optional.of(new Residence("贵州路", DAY))),
                new Residence("贵州路", DAY),
                field,
                new Comparison(List.of(field)),
                new DepartmentQuestion(
                        Inquiry.of(Department.HOUSING), "林若溪", NUMBER, Optional.of("贵州路"), Optional.empty()),
                new DepartmentAnswer(DepartmentAnswer.Result.UNKNOWN, "林若溪"),
                order("HJ-1"),
                new LocalRegistries("/simulator", "huju", "秘密"));
    }

    @Test
    void an_order_number_goes_into_a_header_and_must_be_plain() {
        assertThatThrownBy(() -> order("沪居\r\n1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(order("HJ-2026-000001").orderNo()).isEqualTo("HJ-2026-000001");
    }

    private static CardOrder order(String orderNo) {
        return new CardOrder(orderNo, "林若溪", Sex.FEMALE, DAY, NUMBER, "朝阳区", "贵州路", "上海市公安局黄浦分局", DAY);
    }
}
