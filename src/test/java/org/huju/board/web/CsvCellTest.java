package org.huju.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("导出的单元格不会被当作公式")
class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"
            })
    void what_begins_like_a_formula_becomes_text(String value) {
        assertThat(CsvCell.of(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S2026", "zhang.centre", "1=1", "南京东路街道", "'=1", "<script>", "36%"})
    void all_else_stays(String value) {
        assertThat(CsvCell.of(value)).isEqualTo(value);
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(CsvCell.of(null)).isEmpty();
        assertThat(CsvCell.of("")).isEmpty();
    }
}
