package org.huju.notices;

import java.time.LocalDate;
import java.util.List;

/** How days and lists are written in notices. */
public final class Wording {

    private Wording() {}

    /** For example 2026年3月2日. */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Each line with its number in front and a line break behind. */
    public static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        }
        return text.toString();
    }
}
