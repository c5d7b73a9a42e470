package org.huju.board.web;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Headings, lines and tables of a paper. Its font is embedded, by the characters that are used. */
final class PaperParts {

    private static final String FONT = "/fonts/NotoSansSC-GB2312.ttf";
    private static final BaseFont SANS = font();
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color QUIET = new Color(0x66, 0x66, 0x66);
    private static final Color RULE = new Color(0xBB, 0xBB, 0xBB);
    private static final Color HEAD = new Color(0xEE, 0xF2, 0xF6);
    private static final float PADDING = 3.5f;

    private PaperParts() {}

    /** Whether the font has every character of it. */
    static boolean canWrite(String text) {
        return text.codePoints().allMatch(SANS::charExists);
    }

    static Paragraph title(String text) {
        return paragraph(text, new Font(SANS, 17, Font.BOLD, INK), 2);
    }

    static Paragraph section(String text) {
        Paragraph paragraph = paragraph(text, new Font(SANS, 11, Font.BOLD, INK), 4);
        paragraph.setSpacingBefore(9);
        return paragraph;
    }

    static Paragraph quiet(String text) {
        return paragraph(text, new Font(SANS, 8.5f, Font.NORMAL, QUIET), 2);
    }

    static Paragraph line(String text) {
        return paragraph(text, new Font(SANS, 9, Font.NORMAL, INK), 2);
    }

    /** A large figure over a line that says what it is. */
    static PdfPCell figure(String value, String what, String compared) {
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING * 2);
        cell.addElement(quiet(what));
        cell.addElement(paragraph(value, new Font(SANS, 18, Font.BOLD, INK), 2));
        cell.addElement(quiet(compared));
        return cell;
    }

    /** @param widths relative, one for each column; a column whose title begins with # is of numbers */
    static PdfPTable table(float[] widths, List<String> titles, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        titles.forEach(title -> table.addCell(cell(title.replace("#", ""), title.startsWith("#"), HEAD)));
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                table.addCell(cell(row.get(column), titles.get(column).startsWith("#"), Color.WHITE));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, boolean number, Color background) {
        PdfPCell cell = new PdfPCell(new Phrase(text, new Font(SANS, 8.5f, Font.NORMAL, INK)));
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBackgroundColor(background);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING);
        return cell;
    }

    private static Paragraph paragraph(String text, Font font, float after) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static BaseFont font() {
        try (InputStream in = PaperParts.class.getResourceAsStream(FONT)) {
            return BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
