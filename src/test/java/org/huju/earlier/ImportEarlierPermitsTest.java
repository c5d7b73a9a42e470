package org.huju.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.huju.people.IdNumber;
import org.huju.permit.Endorse;
import org.huju.permit.HeldPermit;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.support.StoredData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("转入施行前办理的居住证")
class ImportEarlierPermitsTest {

    private static final int ROWS_PER_BATCH = 3;

    @Autowired
    private ImportEarlierPermits importEarlierPermits;

    @Autowired
    private PermitImports imports;

    @Autowired
    private Permits permits;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private Endorse endorse;

    @Autowired
    private StoredData storedData;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @TempDir
    private Path directory;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private Path file(EarlierRow... rows) throws IOException {
        return file(Stream.of(rows));
    }

    private Path file(Stream<EarlierRow> rows) throws IOException {
        String text = rows.map(EarlierRow::text).collect(Collectors.joining("\n", EarlierRow.header() + "\n", "\n"));
        return Files.writeString(Files.createTempFile(directory, "permits", ".csv"), text);
    }

    private PermitImport take(Path file) {
        return importEarlierPermits.from(file, ROWS_PER_BATCH, () -> true);
    }

    private static Stream<EarlierRow> seven() {
        return IntStream.rangeClosed(1, 7).mapToObj(n -> EarlierRow.of("HJ-000" + n, "1985-03-0" + n));
    }

    private static IdNumber bornOn(String date) {
        return IdNumber.parse(IdNumbers.bornOn(date), MovableClock.START);
    }

    private static String report(Path file) throws IOException {
        return Files.readString(BadRowsFile.beside(file));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    @DisplayName("转入的居住证与其他居住证一样：可以按证号、按人查到，经历里有转入一条")
    void a_permit_that_was_taken_in_is_like_any_other() throws IOException {
        PermitImport done = take(file(EarlierRow.of("HJ-0001", "1985-03-01").with("yearsFrom", "2017-05-18")));

        assertThat(done)
                .extracting(PermitImport::added, PermitImport::known, PermitImport::bad, PermitImport::finished)
                .containsExactly(1L, 0L, 0L, true);
        Permit permit = permits.of(bornOn("1985-03-01")).orElseThrow();
        assertThat(permit).isEqualTo(permits.withNumber("HJ-0001").orElseThrow());
        assertThat(permit.state()).isEqualTo(Permit.State.VALID);
        assertThat(permit.particulars()).isEqualTo(SamplePermits.particulars("林若溪"));
        assertThat(permit.identity().cardNo()).isEqualTo("HJ-0001");
        assertThat(permit.term().yearsFrom()).isEqualTo("2017-05-18");
        assertThat(permit.since()).isEqualTo("2017-06-10");
        assertThat(permits.history(permit.id()))
                .containsExactly(new PermitEntry(
                        PermitEntry.Kind.IMPORTED,
                        MovableClock.START,
                        LocalDate.of(2027, 6, 10),
                        "原系统发放的居住证转入",
                        "《上海市居住证管理办法》第三十一条",
                        PermitEntry.BY_SYSTEM,
                        Optional.of(done.id())));
    }

    @Test
    @DisplayName("施行后签发的依据第十二条转入，施行前签发的依据第三十一条")
    void one_that_was_issued_under_the_measures_needs_no_transition() throws IOException {
        take(file(
                EarlierRow.of("HJ-0001", "1985-03-01").with("issuedOn", "2018-01-01"),
                EarlierRow.of("HJ-0002", "1985-03-02").with("issuedOn", "2017-12-31")));

        assertThat(articleOf("HJ-0001")).isEqualTo("《上海市居住证管理办法》第十二条");
        assertThat(articleOf("HJ-0002")).isEqualTo("《上海市居住证管理办法》第三十一条");
    }

    private String articleOf(String permitNo) {
        return permits.history(permits.withNumber(permitNo).orElseThrow().id())
                .get(0)
                .article();
    }

    @Test
    @DisplayName("同一文件导入两次，不增加任何内容；换了文件名也一样")
    void the_same_file_adds_nothing_a_second_time() throws IOException {
        Path file = file(seven());
        PermitImport first = take(file);
        PermitImport second = take(Files.copy(file, directory.resolve("again.csv")));

        assertThat(second).isEqualTo(first);
        assertThat(second.added()).isEqualTo(7);
        assertThat(count("residence_permit")).isEqualTo(7);
        assertThat(count("permit_entry")).isEqualTo(7);
    }

    @Test
    @DisplayName("另一文件中内容相同的行略过，内容不同的同号行报编号重复")
    void a_row_that_is_there_is_passed_over_and_one_that_differs_is_named() throws IOException {
        take(file(EarlierRow.of("HJ-0001", "1985-03-01"), EarlierRow.of("HJ-0002", "1985-03-02")));
        Path second = file(
                EarlierRow.of("HJ-0001", "1985-03-01"),
                EarlierRow.of("HJ-0002", "1985-03-02").with("phone", "13900000002"),
                EarlierRow.of("HJ-0003", "1985-03-03"));
        PermitImport done = take(second);

        assertThat(done)
                .extracting(PermitImport::added, PermitImport::known, PermitImport::bad)
                .containsExactly(1L, 1L, 1L);
        assertThat(report(second)).contains("3,permitNo,", "编号”重复", "内容不同");
        assertThat(permits.withNumber("HJ-0002").orElseThrow().particulars().phone())
                .isEqualTo("13900000000");
    }

    @Test
    @DisplayName("转入后已签注、变更、注销的，后来的文件里原样的行略过；转入时的内容就不同的，仍报编号重复")
    void a_row_whose_permit_has_lived_on_since_is_passed_over() throws IOException {
        take(file(seven()));
        endorsed("HJ-0001");
        changed("HJ-0002");
        recordCancellation.cancel("HJ-0003", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        endorsed("HJ-0004");
        endorsed("HJ-0005");
        Path corrected = file(Stream.of(
                EarlierRow.of("HJ-0001", "1985-03-01"),
                EarlierRow.of("HJ-0002", "1985-03-02"),
                EarlierRow.of("HJ-0003", "1985-03-03"),
                EarlierRow.of("HJ-0004", "1985-03-04").with("validUntil", "2027-06-11"),
                EarlierRow.of("HJ-0005", "1985-03-05").with("phone", "13900000002"),
                EarlierRow.of("HJ-0006", "1985-03-07"),
                EarlierRow.of("HJ-0008", "1985-03-08")));
        PermitImport done = take(corrected);

        assertThat(done)
                .extracting(PermitImport::added, PermitImport::known, PermitImport::bad)
                .containsExactly(1L, 3L, 3L);
        assertThat(report(corrected).lines().skip(1))
                .allSatisfy(row -> assertThat(row).contains("permitNo", "内容不同"))
                .extracting(row -> row.substring(0, 2))
                .containsExactly("5,", "6,", "7,");
        assertThat(permits.withNumber("HJ-0001").orElseThrow().validUntil()).isEqualTo("2028-06-10");
    }

    private void endorsed(String permitNo) {
        endorse.endorse(permitNo, LocalDate.of(2027, 6, 1), "wang.clerk", Optional.empty());
    }

    private void changed(String permitNo) {
        HeldPermit permit = (HeldPermit) permits.lock(permitNo).orElseThrow();
        Particulars old = permit.particulars();
        permits.change(permit.with(new Particulars(
                old.name(),
                "13900000009",
                old.householdAddress(),
                old.streetCode(),
                old.residenceAddress(),
                old.ground())));
        permits.enter(
                permit.id(),
                new PermitEntry(
                        PermitEntry.Kind.CHANGED,
                        MovableClock.START,
                        permit.validUntil(),
                        "联系电话变更",
                        "第十三条",
                        PermitEntry.BY_SYSTEM,
                        Optional.empty()));
    }

    @Test
    @DisplayName("文件内编号重复的，先出现的一行转入，后面的报出行号，不论是否在同一批")
    void a_number_that_is_there_twice_is_named_with_its_line() throws IOException {
        Path file = file(Stream.of(
                EarlierRow.of("HJ-0001", "1985-03-01"),
                EarlierRow.of("HJ-0001", "1985-03-02"),
                EarlierRow.of("HJ-0003", "1985-03-03"),
                EarlierRow.of("HJ-0004", "1985-03-04"),
                EarlierRow.of("HJ-0001", "1985-03-01")));
        PermitImport done = take(file);

        assertThat(done)
                .extracting(PermitImport::added, PermitImport::known, PermitImport::bad)
                .containsExactly(3L, 0L, 2L);
        assertThat(report(file).lines().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3,permitNo,").contains("重复"),
                        row -> assertThat(row).startsWith("6,permitNo,").contains("重复"));
        assertThat(permits.of(bornOn("1985-03-01"))).isPresent();
        assertThat(permits.of(bornOn("1985-03-02"))).isEmpty();
    }

    @Test
    @DisplayName("一人只能有一张未注销的居住证；已注销的不妨碍")
    void nobody_is_given_a_second_permit() throws IOException {
        permits.add(SamplePermits.valid(
                "HJ-9001", bornOn("1985-03-01"), "林若溪", MovableClock.START, LocalDate.of(2027, 11, 23)));
        permits.add(SamplePermits.valid(
                "HJ-9002", bornOn("1985-03-02"), "林若溪", MovableClock.START, LocalDate.of(2027, 11, 23)));
        recordCancellation.cancel("HJ-9002", "已转办本市常住户口", "第十六条", "kong.police", Optional.empty());
        Path file = file(Stream.of(
                EarlierRow.of("HJ-0001", "1985-03-01"),
                EarlierRow.of("HJ-0002", "1985-03-02"),
                EarlierRow.of("HJ-0003", "1985-03-02"),
                EarlierRow.of("HJ-0004", "1985-03-02")));
        PermitImport done = take(file);

        assertThat(done.added()).isEqualTo(1);
        assertThat(permits.withNumber("HJ-0002")).isPresent();
        assertThat(report(file))
                .contains("2,idNumber,", "4,idNumber,", "5,idNumber,")
                .doesNotContain("3,idNumber");
    }

    @Test
    @DisplayName("编号与补发的证件编号相同的，报出行号")
    void the_number_of_another_permits_card_is_named() throws IOException {
        permits.add(SamplePermits.valid(
                "HJ-9001", bornOn("1985-03-09"), "林若溪", MovableClock.START, LocalDate.of(2027, 11, 23)));
        jdbc.sql("update residence_permit set card_no = 'HJ-0001'").update();
        Path file = file(EarlierRow.of("HJ-0001", "1985-03-01"));

        assertThat(take(file).bad()).isEqualTo(1);
        assertThat(report(file)).contains("2,permitNo,", "证件编号");
    }

    @Test
    @DisplayName("错误的行逐行列出栏目和办法，正确的行照常转入；报告和记录里没有身份号码")
    void bad_rows_are_named_and_good_ones_go_in() throws IOException {
        String id = IdNumbers.bornOn("1985-03-02");
        Path file = file(Stream.of(
                EarlierRow.of("HJ-0001", "1985-03-01"),
                EarlierRow.of("HJ-0002", "1985-03-02")
                        .with("issuedOn", "2023-02-29")
                        .with("name", ""),
                EarlierRow.of("HJ-0003", "1985-03-03")
                        .with("idNumber", IdNumbers.bornOn("1985-03-03").substring(0, 17) + "?"),
                EarlierRow.of("HJ-0004", "1985-03-04")));
        PermitImport done = take(file);

        assertThat(done).extracting(PermitImport::added, PermitImport::bad).containsExactly(2L, 2L);
        assertThat(report(file).lines().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3,name,"),
                        row -> assertThat(row).startsWith("3,issuedOn,"),
                        row -> assertThat(row).startsWith("4,idNumber,"));
        assertThat(report(file)).doesNotContain(id);
        assertThat(storedData.ownColumnsHolding(List.of(id, IdNumbers.bornOn("1985-03-01"), "19850303")))
                .isEmpty();
    }

    @Test
    @DisplayName("表头错误、编码错误：整个文件拒绝，指出行，什么也不转入")
    void a_file_that_is_wrong_as_a_whole_leaves_nothing() throws IOException {
        Path header = Files.writeString(directory.resolve("header.csv"), "编号,姓名\n");
        Path encoding = Files.write(
                directory.resolve("gbk.csv"),
                (EarlierRow.header() + "\n"
                                + EarlierRow.of("HJ-0001", "1985-03-01").text() + "\n")
                        .getBytes(Charset.forName("GBK")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(header))
                .withMessageContaining("第1行");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(encoding))
                .withMessageContainingAll("第2行", "GBK");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(directory.resolve("nowhere.csv")))
                .withMessageContaining("nowhere.csv");
        assertThat(count("residence_permit")).isZero();
        assertThat(count("permit_import")).isZero();
    }

    @Test
    @DisplayName("只有表头、空行、没有换行的最后一行，都照常")
    void empty_lines_and_a_last_line_without_an_end_do_no_harm() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.csv"), EarlierRow.header());
        Path gaps = Files.writeString(
                directory.resolve("gaps.csv"),
                "\uFEFF" + EarlierRow.header() + "\r\n\r\n\r\n\r\n\r\n"
                        + EarlierRow.of("HJ-0001", "1985-03-01").text());

        assertThat(take(empty))
                .extracting(PermitImport::added, PermitImport::finished)
                .containsExactly(0L, true);
        assertThat(take(gaps))
                .extracting(PermitImport::added, PermitImport::finished)
                .containsExactly(1L, true);
        assertThat(permits.withNumber("HJ-0001")).isPresent();
    }

    @Test
    @DisplayName("中断后从断点继续：每张证一次，错误报告完整")
    void an_import_that_was_cut_off_goes_on_where_it_was() throws IOException {
        Path file = file(
                Stream.concat(Stream.of(EarlierRow.of("HJ-0000", "1985-03-09").with("name", "")), seven()));
        AtomicInteger batches = new AtomicInteger();
        PermitImport cut = importEarlierPermits.from(file, ROWS_PER_BATCH, () -> batches.incrementAndGet() <= 1);

        assertThat(cut)
                .extracting(PermitImport::added, PermitImport::bad, PermitImport::finished)
                .containsExactly(2L, 1L, false);
        assertThat(BadRowsFile.beside(file)).doesNotExist();
        PermitImport done = take(file);

        assertThat(done)
                .extracting(PermitImport::id, PermitImport::added, PermitImport::known, PermitImport::bad)
                .containsExactly(cut.id(), 7L, 0L, 1L);
        assertThat(count("residence_permit")).isEqualTo(7);
        assertThat(count("permit_entry")).isEqualTo(7);
        assertThat(report(file)).contains("2,name,");
    }

    @Test
    @DisplayName("同一时间只有一个导入；批次不会被两个导入各记一次")
    void two_imports_exclude_each_other() throws IOException {
        Path file = file(seven());
        PermitImports.Turn turn = imports.turn().orElseThrow();
        try {
            assertThatExceptionOfType(NotNow.class).isThrownBy(() -> take(file)).withMessageContaining("另一个导入");
        } finally {
            turn.close();
        }
        PermitImport done = take(file);

        assertThat(done.added()).isEqualTo(7);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> imports.advance(done, new Position(99, 99), new PermitImports.TakenIn(1, 0, List.of())));
    }

    @Test
    @DisplayName("文档里的示例文件可以原样导入")
    void the_example_of_the_documentation_is_right() throws IOException {
        Path example = Files.copy(Path.of("docs", "earlier-permits-example.csv"), directory.resolve("example.csv"));
        PermitImport done = take(example);

        assertThat(done.bad()).isZero();
        assertThat(done.added())
                .isEqualTo(Files.readAllLines(example, StandardCharsets.UTF_8).size() - 1);
        assertThat(BadRowsFile.beside(example)).doesNotExist();
    }
}
