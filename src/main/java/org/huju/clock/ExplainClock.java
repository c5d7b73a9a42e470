package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.springframework.stereotype.Service;

/** Puts a clock into words: for the form, the receipt and whoever asks. */
@Service
public class ExplainClock {

    private final LawBook lawBook;
    private final Deadlines deadlines;

    public ExplainClock(LawBook lawBook, Deadlines deadlines) {
        this.lawBook = lawBook;
        this.deadlines = deadlines;
    }

    public ClockExplanation explain(StatutoryClock clock) {
        Deadline deadline = deadlines.explain(clock);
        String sentence = counted(clock, deadline.period())
                + "，应于" + clock.due() + "前（含当日）"
                + clock.pauses().stream().map(pause -> paused(clock, pause)).collect(Collectors.joining())
                + replanned(clock.ledger())
                + finished(clock);
        List<LedgerLine> ledger = clock.ledger().stream().map(LedgerLine::of).toList();
        return new ClockExplanation(sentence, deadline.explanation(), ledger);
    }

    /** For example: 自2026-11-23起15个工作日，《上海市居住证管理办法》第十二条. */
    private String counted(StatutoryClock clock, LegalPeriod inForce) {
        LegalPeriod period = lawBook.at(clock.from()).period(clock.key().rule());
        String length = clock.extended() ? period.length() + "，经批准延长，自同日起最长" + inForce.length() : period.length();
        String from = period.amount() == 0 ? clock.from() + "" : "自" + clock.from() + "起";
        return from + length + "，" + inForce.authority();
    }

    private static String paused(StatutoryClock clock, Pause pause) {
        boolean lasts = clock.runningPause().filter(pause::equals).isPresent();
        LocalDate first = pause.from().plusDays(1);
        if (first.isAfter(pause.until())) {
            return "";
        }
        return "；" + first + "至" + pause.until() + (lasts ? "正在中止" : "中止") + "（" + pause.cause() + "），不计入";
    }

    private static String replanned(List<LedgerEntry> ledger) {
        return IntStream.range(1, ledger.size())
                .filter(i -> ledger.get(i).kind() == Kind.REPLANNED)
                .mapToObj(i -> "；" + ledger.get(i).on() + "因工作日历调整，由"
                        + ledger.get(i - 1).dates().due() + "改为"
                        + ledger.get(i).dates().due())
                .collect(Collectors.joining());
    }

    private static String finished(StatutoryClock clock) {
        LedgerEntry last = clock.ledger().get(clock.ledger().size() - 1);
        return clock.state().finished() ? "；" + last.on() + clock.state().label() : "";
    }
}
