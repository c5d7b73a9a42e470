package org.huju.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a clock's due date is the day it is, in Chinese.
 *
 * @param sentence from when, how long, by what article, until when; and what has moved it
 * @param days every day looked at, counted or not and why, by the calendar the date was counted with
 * @param ledger all that happened, oldest first
 */
public record ClockExplanation(String sentence, List<CountedDay> days, List<LedgerLine> ledger) {

    public ClockExplanation {
        days = List.copyOf(days);
        ledger = List.copyOf(ledger);
    }

    /** The days on which nothing was counted after the first one: 2026-11-28至2026-11-29、…; empty if all were. */
    public String skipped() {
        List<String> spans = new ArrayList<>();
        List<CountedDay> later = days.subList(1, days.size());
        for (int i = 0; i < later.size(); i++) {
            int first = i;
            while (i < later.size() && !later.get(i).counted()) {
                i++;
            }
            if (i > first) {
                spans.add(span(later.get(first).date(), later.get(i - 1).date()));
            }
        }
        return String.join("、", spans);
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "至" + last;
    }
}
