package org.huju.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.people.IdNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十一条：系统无法比对时由人工比对")
class ComparisonByHandTest {

    private final Claim claim = new Claim(
            "林若溪",
            IdNumber.parse("11010519491231002X", LocalDate.of(2026, 1, 1)),
            "北京市朝阳区",
            "310101002",
            "黄浦区贵州路9001弄",
            LocalDate.of(2026, 3, 2),
            "EMPLOYMENT");
    private final Map<ComparedField, Verdict> verdicts = new EnumMap<>(ComparedField.class);

    @Test
    void every_field_carries_the_officers_verdict_and_no_registered_value() {
        Arrays.stream(ComparedField.values()).forEach(field -> verdicts.put(field, Verdict.EQUAL));
        verdicts.put(ComparedField.NAME, Verdict.DIFFERENT);

        Comparison comparison = Comparison.byHand(claim, verdicts);

        assertThat(comparison.allEqual()).isFalse();
        assertThat(comparison.fields())
                .hasSize(5)
                .startsWith(new FieldComparison("name", "姓名", "林若溪", "", Verdict.DIFFERENT))
                .allSatisfy(field -> assertThat(field.registered()).isEmpty());
    }

    @Test
    void fields_without_a_verdict_are_named_all_at_once() {
        Arrays.stream(ComparedField.values()).forEach(field -> verdicts.put(field, Verdict.EQUAL));
        verdicts.remove(ComparedField.NAME);
        verdicts.remove(ComparedField.REGISTERED_ON);

        assertThatThrownBy(() -> Comparison.byHand(claim, verdicts))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                new FieldProblem("verdict_name", "请选择“姓名”的比对结果"),
                                new FieldProblem("verdict_registeredOn", "请选择“居住登记日期”的比对结果")));
    }
}
