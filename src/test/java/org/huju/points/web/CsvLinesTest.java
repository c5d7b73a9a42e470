package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("每一行在文件的第几行")
class CsvLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("空行不是一行，但要数；引号里的换行也要数")
    void empty_lines_and_breaks_within_quotes_are_counted(String lineBreak) {
        String text =
                String.join(lineBreak, "a,b", "1,2", "", "  ", "\"x", "y\",3", "4,\"p", "\"\"q\"\",", "r\"", "5,6", "");

        assertThat(CsvLines.of(text)).containsExactly(1, 2, 5, 7, 10);
    }

    @Test
    @DisplayName("不在开头的引号只是一个字符")
    void a_quote_within_a_value_opens_nothing() {
        assertThat(CsvLines.of("a,b\n5\" 管,1\n甲\"乙\"丙,2\n\"\",3\n")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_file_without_a_last_line_break_has_its_last_line() {
        assertThat(CsvLines.of("a\n1")).containsExactly(1, 2);
        assertThat(CsvLines.of("")).isEmpty();
    }
}
