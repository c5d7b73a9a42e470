package org.huju.board.web;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.huju.board.ListCases;
import org.huju.board.TellNow;
import org.huju.board.TellWeek.Sums;
import org.huju.board.TellWeek.Week;
import org.huju.board.Timeliness;

/** The week of an office on one page of A4. Every list on it is bounded, so that it stays one. */
final class WeekPaper {

    private static final float MARGIN = 42;
    private static final int LONGEST_WORDS = 110;

    private WeekPaper() {}

    static byte[] of(Week week) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(page, bytes);
            page.addTitle("时限周报 " + week.subject() + " " + week.name());
            page.open();
            page.add(PaperParts.title("时限周报　" + week.subject()));
            page.add(PaperParts.quiet(
                    week.name() + "　" + week.monday() + " 至 " + week.sunday() + "　在办情况截至 " + week.today()));
            page.add(figures(week));
            page.add(PaperParts.quiet("收件、办结、按期率是" + week.takenInBy() + "所收案件的数字；办结时没有任何承办期限超过的，计为按期。"));
            page.add(PaperParts.section("在办案件"));
            page.add(matters(week.matters()));
            page.add(PaperParts.section("已超期（" + n(week, Timeliness.OVERDUE) + "件" + shown(week.overdue()) + "）"));
            addCases(page, week.overdue(), "没有超期的案件。", false);
            page.add(PaperParts.section("可能超期"
                    + (week.atRisk().isEmpty() ? "" : "（最可能的" + week.atRisk().size() + "件）")));
            addCases(page, week.atRisk(), "没有预测会超期的案件。", true);
            page.add(PaperParts.section("堵点"));
            words(week.bottlenecks()).forEach(words -> page.add(PaperParts.line(words)));
        }
        return bytes.toByteArray();
    }

    private static PdfPTable figures(Week week) {
        Sums sums = week.sums();
        Sums before = week.before();
        PdfPTable table = new PdfPTable(4);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(4);
        table.addCell(PaperParts.figure(sums.accepted() + "件", "收件", "上周 " + before.accepted() + "件"));
        table.addCell(PaperParts.figure(sums.finished() + "件", "办结", "上周 " + before.finished() + "件"));
        table.addCell(PaperParts.figure(percent(sums.rate()), "按期率", "上周 " + percent(before.rate())));
        table.addCell(PaperParts.figure(
                n(week, Timeliness.OVERDUE) + "件", "现在超期", "临期 " + n(week, Timeliness.DUE_SOON) + "件"));
        return table;
    }

    private static PdfPTable matters(List<TellNow.Line> matters) {
        return PaperParts.table(
                new float[] {5, 1.4f, 1.4f, 1.4f},
                List.of("事项", "#在办", "#已超期", "#临期"),
                matters.stream()
                        .map(line -> List.of(
                                line.name(),
                                String.valueOf(line.n()),
                                String.valueOf(line.overdue()),
                                String.valueOf(line.dueSoon())))
                        .toList());
    }

    private static void addCases(Document page, List<ListCases.Line> cases, String none, boolean chance) {
        if (cases.isEmpty()) {
            page.add(PaperParts.line(none));
            return;
        }
        page.add(PaperParts.table(
                new float[] {3.2f, 2, 3, 4.6f, 2, 1.6f},
                List.of("案件", "事项", "环节", "单位", "期限", chance ? "#超期可能" : "#已历天数"),
                cases.stream().map(line -> cells(line, chance)).toList()));
    }

    private static List<String> cells(ListCases.Line line, boolean chance) {
        return List.of(
                line.caseNo(),
                line.matterName(),
                line.stepName(),
                line.holderName(),
                Objects.toString(line.due(), ""),
                chance ? Math.round(line.chance() * 100) + "%" : line.age() + "天");
    }

    private static List<String> words(List<String> bottlenecks) {
        return bottlenecks.isEmpty()
                ? List.of("没有超过期限的环节。")
                : bottlenecks.stream()
                        .map(words -> "· "
                                + (words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words))
                        .toList();
    }

    private static String shown(List<ListCases.Line> cases) {
        return cases.isEmpty() ? "" : "，列出期限最早的" + cases.size() + "件";
    }

    private static long n(Week week, Timeliness timeliness) {
        return week.now().positions().stream()
                .filter(count -> count.position() == timeliness)
                .mapToLong(TellNow.Count::n)
                .sum();
    }

    private static String percent(Double rate) {
        return rate == null ? "—" : Math.round(rate * 1000) / 10.0 + "%";
    }
}
