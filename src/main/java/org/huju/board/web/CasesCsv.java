package org.huju.board.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huju.board.ListCases.Line;

/** A list of cases for a spreadsheet (RFC 4180, UTF-8 with the byte order mark by which spreadsheets know it). */
final class CasesCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEAD =
            List.of("案件编号", "事项", "环节", "进入环节", "已历天数", "承办单位", "经办人", "期限", "状态", "超期可能", "大约办结");
    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private CasesCsv() {}

    /** @param total of the list; where the lines are fewer, the last line says so */
    static byte[] of(List<Line> lines, long total) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        lines.forEach(line -> rows.add(cells(line)));
        if (lines.size() < total) {
            rows.add(List.of("共" + total + "件，以上为前" + lines.size() + "件；请用条件缩小范围再导出"));
        }
        return (BYTE_ORDER_MARK + written(rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Line line) {
        return Stream.of(
                        line.caseNo(),
                        line.matterName(),
                        line.stepName(),
                        line.since(),
                        line.age(),
                        line.holderName(),
                        line.clerk(),
                        line.due(),
                        line.positionName(),
                        line.chance() == null ? null : Math.round(line.chance() * 100) + "%",
                        line.likelyOn())
                .map(CsvCell::of)
                .toList();
    }

    private static String written(List<List<String>> rows) {
        try {
            return WRITER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
