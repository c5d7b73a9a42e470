package org.huju.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huju.InvalidInput;
import org.junit.jupiter.api.Test;

class PermitLinesTest {

    private static PermitLines lines(byte[] file) {
        return new PermitLines(new ByteArrayInputStream(file), Position.START);
    }

    private static List<String> all(PermitLines lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (String line = lines.read(); line != null; line = lines.read()) {
            all.add(line);
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void lines_end_as_they_do_on_either_system_and_the_last_need_not() throws IOException {
        assertThat(all(lines(utf8("甲,1\r\n乙,2\n\n丙,3")))).containsExactly("甲,1", "乙,2", "", "丙,3");
        assertThat(all(lines(utf8("甲,1\r\n")))).containsExactly("甲,1");
        assertThat(all(lines(utf8("")))).isEmpty();
    }

    @Test
    void lines_longer_than_what_is_read_at_once_are_whole() throws IOException {
        String line = "沪".repeat(2500);
        String file = (line + "\n").repeat(100);

        assertThat(all(lines(utf8(file)))).hasSize(100).allMatch(line::equals);
    }

    @Test
    void the_position_after_a_line_is_where_the_next_one_begins() throws IOException {
        byte[] file = utf8("甲,1\r\n乙,2\n丙,3\n");
        PermitLines lines = lines(file);
        lines.read();
        Position second = lines.next();

        assertThat(second).isEqualTo(new Position(2, 7));
        ByteArrayInputStream rest = new ByteArrayInputStream(file, 7, file.length - 7);
        assertThat(all(new PermitLines(rest, second))).containsExactly("乙,2", "丙,3");
    }

    @Test
    void a_line_in_another_encoding_is_named_with_a_guess() {
        byte[] file = "甲\n乙\n上海市黄浦区\n".getBytes(Charset.forName("GBK"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> all(lines(file)))
                .withMessageContainingAll("第1行不是UTF-8", "GBK");
        byte[] later = ("a,b\n" + "c\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[later.length + file.length];
        System.arraycopy(later, 0, both, 0, later.length);
        System.arraycopy(file, 0, both, later.length, file.length);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> all(lines(both)))
                .withMessageContaining("第3行");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> all(lines("permitNo".getBytes(StandardCharsets.UTF_16))))
                .withMessageContaining("UTF-16");
    }

    @Test
    void a_file_without_line_breaks_does_not_fill_the_memory() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> all(lines(utf8("甲\n" + "x".repeat(10_000_000)))))
                .withMessageContaining("第2行");
    }
}
