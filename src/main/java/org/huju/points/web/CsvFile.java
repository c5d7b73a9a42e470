package org.huju.points.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.points.FieldNames;
import org.huju.points.FilePointsBatch.Row;
import org.huju.points.FilingFields;

/**
 * A CSV file (RFC 4180, UTF-8 with or without a byte order mark): a head with the names of the fields in any order, a row for each person.
 * Empty lines are passed over.
 */
final class CsvFile {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String[] head;
    private final List<String[]> rows;
    private final List<Integer> starts;

    /** @param starts the line on which each record begins, the head's too; empty if that cannot be told */
    private CsvFile(String[] head, List<String[]> rows, List<Integer> starts) {
        this.head = head;
        this.rows = rows;
        this.starts = starts;
    }

    /** @throws InvalidInput if it is no such file, or its head has a name that is missing, unknown or there twice */
    static CsvFile read(byte[] bytes) {
        String text = text(bytes);
        List<String[]> lines = lines(text);
        if (lines.isEmpty()) {
            throw new InvalidInput("body", "文件是空的：第一行应为字段名，以后每行一人");
        }
        String[] head = Arrays.stream(lines.get(0)).map(String::strip).toArray(String[]::new);
        checkHead(List.of(head));
        List<Integer> starts = CsvLines.of(text);
        return new CsvFile(head, lines.subList(1, lines.size()), starts.size() == lines.size() ? starts : List.of());
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput("body", "文件不是UTF-8编码：请在电子表格软件中另存为“CSV UTF-8（逗号分隔）”再提交");
        }
    }

    private static List<String[]> lines(String text) {
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class).readValues(text)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new InvalidInput("body", "文件不是CSV格式：字段以英文逗号分隔，含逗号、引号或换行的内容放在英文双引号中");
        }
    }

    private static void checkHead(List<String> head) {
        List<FieldProblem> problems = new ArrayList<>(FilingFields.unknown(new HashSet<>(head)));
        FilingFields.NAMES.stream()
                .filter(name -> head.indexOf(name) != head.lastIndexOf(name))
                .forEach(name -> problems.add(new FieldProblem(name, "字段名“" + name + "”在第一行出现了两次")));
        if (!problems.isEmpty()) {
            throw new InvalidInput(FieldNames.first(problems));
        }
    }

    List<Row> rows() {
        return rows.stream().map(this::row).toList();
    }

    private Row row(String[] values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(head.length, values.length); i++) {
            fields.put(head[i], values[i]);
        }
        List<FieldProblem> problems = new ArrayList<>(Formulas.among(fields));
        if (values.length != head.length) {
            problems.add(new FieldProblem("body", "这一行有" + values.length + "列，第一行有" + head.length + "列，请核对是否缺少或多了逗号"));
        }
        return new Row(fields, problems);
    }

    /** The line of the file on which a row begins, from 1; null if it cannot be told. */
    Integer lineOf(int row) {
        return starts.isEmpty() ? null : starts.get(row + 1);
    }

    /** A file of the same kind with only these rows, as they came; only formulas become text. */
    String only(List<Integer> numbers) {
        List<String[]> chosen = new ArrayList<>();
        chosen.add(head);
        numbers.forEach(number -> chosen.add(
                Arrays.stream(rows.get(number)).map(Formulas::disarmed).toArray(String[]::new)));
        try {
            ObjectWriter writer = MAPPER.writer(MAPPER.schemaFor(String[].class));
            StringBuilder file = new StringBuilder();
            for (String[] line : chosen) {
                file.append(writer.writeValueAsString(line));
            }
            return file.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write rows that were read");
        }
    }
}
