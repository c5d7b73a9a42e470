package org.huju.board.web;

/** A cell as a spreadsheet may take it: one that begins like a formula would be carried out on the reader's machine, and becomes text. */
final class CsvCell {

    /** What spreadsheets begin a formula with, also in full width; a tab or line break before it is passed over by some. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    /** @param value null becomes empty */
    static String of(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
