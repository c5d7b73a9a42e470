package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.huju.FieldProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("别人起的字段名：指得出来，答复不因它变长")
class FieldNamesTest {

    private static final List<String> KNOWN = List.of("phone");

    @Test
    void a_name_of_ours_is_no_problem() {
        assertThat(FieldNames.unknown(KNOWN, KNOWN, "", "改")).isEmpty();
    }

    @Test
    @DisplayName("怎么改只说一次")
    void the_hint_is_given_once() {
        assertThat(FieldNames.unknown(List.of("a", "phone", "b"), KNOWN, "x.", "改"))
                .containsExactly(new FieldProblem("x.a", "没有“x.a”这个字段，改"), new FieldProblem("x.b", "没有“x.b”这个字段"));
    }

    @Test
    @DisplayName("最多20项，其余只说还有")
    void twenty_are_told() {
        List<FieldProblem> twenty = unknown(20);

        assertThat(FieldNames.first(twenty)).isEqualTo(twenty).hasSize(20);
        assertThat(FieldNames.first(unknown(21)))
                .hasSize(21)
                .startsWith(twenty.toArray(FieldProblem[]::new))
                .last()
                .extracting(FieldProblem::message)
                .asString()
                .contains("还有更多");
        assertThat(FieldNames.first(unknown(100_000))).hasSize(21);
    }

    private static List<FieldProblem> unknown(int count) {
        List<String> names = IntStream.range(0, count).mapToObj(i -> "name" + i).toList();
        return FieldNames.unknown(names, KNOWN, "", "改");
    }

    @Test
    @DisplayName("名字最多重复40个字，一个字不从中间断开")
    void a_long_name_is_cut() {
        assertThat(FieldNames.shortened("名".repeat(40))).hasSize(40);
        assertThat(FieldNames.shortened("名".repeat(41))).isEqualTo("名".repeat(40) + "…");
        assertThat(FieldNames.shortened("𠮷".repeat(41))).isEqualTo("𠮷".repeat(40) + "…");
    }
}
