package org.huju.earlier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.util.Arrays;
import java.util.List;
import org.huju.InvalidInput;

/** The columns of the file, and how a line is taken apart into them (RFC 4180). */
final class PermitColumns {

    /** In this order. */
    static final List<String> NAMES = List.of(
            "permitNo",
            "idNumber",
            "name",
            "phone",
            "householdAddress",
            "streetCode",
            "residenceAddress",
            "ground",
            "issuedOn",
            "validUntil",
            "yearsFrom",
            "points",
            "pointsOn");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ObjectReader READER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[][].class);

    private PermitColumns() {}

    /** @throws InvalidInput if the first line is not the header; it says which column is the first that differs */
    static void requireHeader(String line) {
        String[] names = split(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        int differs = Arrays.mismatch(names, NAMES.toArray());
        if (differs >= 0) {
            String expected = differs < NAMES.size()
                    ? "第" + (differs + 1) + "列应为“" + NAMES.get(differs) + "”"
                    : "多了第" + (differs + 1) + "列";
            throw new InvalidInput("file", "第1行不是规定的表头，" + expected + "。表头应为：" + String.join(",", NAMES));
        }
    }

    /** @throws InvalidInput if it has another number of columns, or a quotation mark is not closed */
    static String[] row(String line) {
        String[] values = split(line);
        if (values.length != NAMES.size()) {
            throw new InvalidInput(
                    "row", "这一行有" + values.length + "列，应有" + NAMES.size() + "列，请核对是否缺少或者多了英文逗号，含逗号的内容应放在英文双引号中");
        }
        return values;
    }

    /** Hardly any line has quotation marks, and the others need no parser: that takes a third of the time. */
    private static String[] split(String line) {
        if (line.indexOf('"') < 0) {
            return line.split(",", -1);
        }
        try {
            String[][] rows = READER.readValue(line);
            if (rows.length != 1) {
                throw new InvalidInput("row", "这一行里面有换行符，读出了" + rows.length + "行，请删去换行符，一张居住证占一行");
            }
            return rows[0];
        } catch (JsonProcessingException e) {
            throw new InvalidInput("row", "这一行的英文双引号没有成对出现，请更正");
        }
    }
}
