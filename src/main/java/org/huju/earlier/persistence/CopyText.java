package org.huju.earlier.persistence;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder rows;
    private boolean first = true;

    CopyText(int expected) {
        this.rows = new StringBuilder(expected);
    }

    /** @param value null and any object whose text is what PostgreSQL reads */
    CopyText value(Object value) {
        separate();
        if (value == null) {
            rows.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyText bytes(byte[] value) {
        separate();
        rows.append("\\\\x");
        HEX.formatHex(rows, value);
        return this;
    }

    void endRow() {
        rows.append('\n');
        first = true;
    }

    private void separate() {
        if (!first) {
            rows.append('\t');
        }
        first = false;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }

    byte[] utf8() {
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
