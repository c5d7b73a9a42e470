package org.huju.people;

import cn.hutool.core.convert.Convert;
import java.util.function.IntPredicate;

/** What keyboards, input methods and the clipboard do to a value before it reaches us. */
final class Text {

    private Text() {}

    /** Half-width, without any space or invisible mark. Null becomes empty. */
    static String compact(String raw) {
        return keep(Convert.toDBC(orEmpty(raw)), cp -> !isSpace(cp) && !isInvisible(cp));
    }

    /** Without invisible marks and without spaces at the ends. Null becomes empty. */
    static String trimmed(String raw) {
        String visible = keep(orEmpty(raw), cp -> !isInvisible(cp));
        int from = 0;
        int to = visible.length();
        while (from < to && isSpace(visible.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(visible.charAt(to - 1))) {
            to--;
        }
        return visible.substring(from, to);
    }

    /** Length as a reader counts it: a character outside the basic plane is one, not two. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Control characters (NUL, line breaks …), halves of surrogate pairs and code points that are no characters. */
    static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** Only real spaces: a tab or a line break is a control character and is to be refused, not swallowed. */
    static boolean isSpace(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Zero-width spaces, byte order marks and direction marks that come along when a value is pasted. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    private static String orEmpty(String raw) {
        return raw == null ? "" : raw;
    }

    private static String keep(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
