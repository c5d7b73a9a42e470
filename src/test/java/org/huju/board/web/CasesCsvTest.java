package org.huju.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.board.ListCases.Line;
import org.huju.board.Timeliness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案件清单导出为CSV")
class CasesCsvTest {

    private static final String HEAD = "案件编号,事项,环节,进入环节,已历天数,承办单位,经办人,期限,状态,超期可能,大约办结\r\n";

    @Test
    void it_begins_with_the_byte_order_mark_and_its_head() {
        assertThat(csv(List.of(), 0)).isEqualTo("\uFEFF" + HEAD);
    }

    @Test
    void a_comma_or_quote_stays_within_its_cell_and_a_formula_is_text() {
        assertThat(csv(List.of(line("=cmd|'/C calc'!A0", "核查，\"再\",核查")), 1))
                .isEqualTo(
                        "\uFEFF" + HEAD
                                + "'=cmd|'/C calc'!A0,居住证申领,\"核查，\"\"再\"\",核查\",2026-11-20,5,某中心,zhang.centre,2026-12-01,期限内,36%,2026-11-30\r\n");
    }

    @Test
    void what_did_not_fit_is_told_in_the_last_line() {
        assertThat(csv(List.of(line("S1", "核查")), 7)).endsWith("\r\n共7件，以上为前1件；请用条件缩小范围再导出\r\n");
    }

    private static String csv(List<Line> lines, long total) {
        return new String(CasesCsv.of(lines, total), StandardCharsets.UTF_8);
    }

    private static Line line(String caseNo, String stepName) {
        return new Line(
                UUID.randomUUID(),
                "permit-application",
                "居住证申领",
                caseNo,
                "userTask_x",
                stepName,
                LocalDate.parse("2026-11-20"),
                5,
                "centre-310101002",
                "某中心",
                LocalDate.parse("2026-12-01"),
                Timeliness.ON_TIME,
                "期限内",
                0.361,
                LocalDate.parse("2026-11-30"),
                "zhang.centre");
    }
}
