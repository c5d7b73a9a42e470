package org.huju.points.web;

import java.util.ArrayList;
import java.util.List;

/**
 * On which line of a CSV file each of its records begins, as an editor counts them: a quoted value may hold line breaks, and empty lines are
 * no records. The reader of the file itself counts differently where lines were passed over.
 */
final class CsvLines {

    private final List<Integer> starts = new ArrayList<>();
    private int line = 1;
    private int start = 1;
    private boolean blank = true;
    private boolean valueBegins = true;
    private boolean quoted;
    private boolean quoteClosed;

    private CsvLines() {}

    /** From 1. */
    static List<Integer> of(String text) {
        CsvLines lines = new CsvLines();
        for (int i = 0; i < text.length(); i++) {
            boolean halfBreak = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!halfBreak) {
                lines.read(text.charAt(i));
            }
        }
        lines.endRecord();
        return lines.starts;
    }

    private void read(char c) {
        if (c == '\n' || c == '\r') {
            line++;
            if (!quoted) {
                endRecord();
            }
            return;
        }
        blank &= Character.isWhitespace(c);
        if (c == '"') {
            readQuote();
            return;
        }
        quoteClosed = false;
        valueBegins = !quoted && c == ',';
    }

    /** A quote within a value that does not begin with one is a character like any other. */
    private void readQuote() {
        boolean opens = !quoted && (valueBegins || quoteClosed);
        quoteClosed = quoted;
        quoted = opens;
        valueBegins = false;
    }

    private void endRecord() {
        if (!blank) {
            starts.add(start);
        }
        start = line;
        blank = true;
        valueBegins = true;
        quoteClosed = false;
    }
}
