package org.huju.e2e;

import java.util.regex.Pattern;

/** Patterns for words as they are read on the screen. The browser reads them, so Java's own quoting is of no use. */
final class Words {

    private Words() {}

    /** A label, with the star of a required field or without. */
    static Pattern label(String text) {
        return Pattern.compile("^" + quote(text) + "\\*?$");
    }

    /** A name in a list, with a count behind it or none. */
    static Pattern name(String text) {
        return Pattern.compile("^\\s*" + quote(text) + "\\s*(\\(?\\d*\\)?)\\s*$");
    }

    private static String quote(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
