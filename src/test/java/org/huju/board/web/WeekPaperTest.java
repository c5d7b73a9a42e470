package org.huju.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huju.board.ListCases;
import org.huju.board.TellNow;
import org.huju.board.TellWeek.Sums;
import org.huju.board.TellWeek.Week;
import org.huju.board.Timeliness;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("单位的周报：一页，字体在文件里")
class WeekPaperTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void it_says_the_week_its_figures_its_cases_and_its_bottlenecks() throws IOException {
        String text = text(WeekPaper.of(week(2)));

        assertThat(text)
                .contains("时限周报", "南京东路街道社区事务受理服务中心", "2026-W48", "2026-11-23", "2026-11-29")
                .contains("收件", "128件", "上周 120件", "办结", "96.8%", "现在超期", "临期 4件")
                .contains("S20261123000001", "核对材料", "12天", "83%")
                .contains("· 居住证申领：“核对材料”现有9件，其中3件已超期");
    }

    @Test
    void the_longest_lists_and_names_still_fit_on_one_page() throws IOException {
        try (PDDocument paper = Loader.loadPDF(WeekPaper.of(week(6)))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_quiet_week_says_so() throws IOException {
        String text = text(WeekPaper.of(week(0)));

        assertThat(text).contains("没有超期的案件。", "没有预测会超期的案件。", "没有超过期限的环节。");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument paper = Loader.loadPDF(WeekPaper.of(week(1)))) {
            PDResources resources = paper.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(resources.getFont(name).getName())
                        .isTrue();
            }
        }
    }

    @Test
    void the_font_has_every_character_of_the_offices_names() throws IOException {
        for (String name : new Offices().all().stream().map(Office::name).toList()) {
            assertThat(PaperParts.canWrite(name)).as(name).isTrue();
        }
        assertThat(PaperParts.canWrite("龘")).isFalse();
    }

    private static Week week(int lines) {
        return new Week(
                "2026-W48",
                MONDAY,
                MONDAY.plusDays(6),
                "南京东路街道社区事务受理服务中心",
                "南京东路街道社区事务受理服务中心",
                new Sums(128, 125, 121),
                new Sums(120, 0, 0),
                MONDAY.plusDays(2),
                new TellNow.Now(positions(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                Collections.nCopies(
                        lines, new TellNow.Line("permit-application", "", "", "居住证申领", 30, 3, 4, List.of())),
                Collections.nCopies(lines, line(null)),
                Collections.nCopies(lines, line(0.83)),
                Collections.nCopies(Math.min(lines, 4), "居住证申领：“核对材料”现有9件，其中3件已超期；过去每十件中有一件超过12个工作日，期限为5个工作日"));
    }

    private static List<TellNow.Count> positions() {
        return Stream.of(Timeliness.values())
                .map(one -> new TellNow.Count(one, one.label(), one == Timeliness.DUE_SOON ? 4 : 3))
                .toList();
    }

    private static ListCases.Line line(Double chance) {
        return new ListCases.Line(
                UUID.randomUUID(),
                "permit-application",
                "居住证申领",
                "S20261123000001",
                "userTask_checkMaterials",
                "核对材料",
                MONDAY,
                12,
                "centre-310101002",
                "南京东路街道社区事务受理服务中心",
                MONDAY.plusDays(3),
                Timeliness.OVERDUE,
                "已超期",
                chance,
                null,
                "zhang.centre");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
