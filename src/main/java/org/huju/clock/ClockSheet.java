package org.huju.clock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** 期限说明 as the forms show it: the due date, its basis in a sentence, every day counted, and all that happened to the clock. */
@Service
public class ClockSheet {

    private final ExplainClock explainClock;

    ClockSheet(ExplainClock explainClock) {
        this.explainClock = explainClock;
    }

    /** {@code nameDue} and {@code nameDueBasis}, and the {@code days} and {@code ledger} of this clock; all empty where none runs. */
    public Map<String, Object> of(String name, Optional<StatutoryClock> clock) {
        Optional<ClockExplanation> explanation = clock.map(explainClock::explain);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put(name + "Due", clock.map(c -> c.due().toString()).orElse(""));
        sheet.put(name + "DueBasis", explanation.map(ClockExplanation::sentence).orElse(""));
        sheet.put("days", rows(explanation.map(ClockExplanation::days), ClockSheet::row));
        sheet.put("ledger", rows(explanation.map(ClockExplanation::ledger), ClockSheet::row));
        return sheet;
    }

    private static Map<String, Object> row(CountedDay day) {
        return Map.of(
                "date", day.date().toString(),
                "nth", day.counted() ? "第" + day.nth() + "天" : "不计入",
                "reason", day.reason());
    }

    private static Map<String, Object> row(LedgerLine line) {
        return Map.of(
                "on", line.on().toString(),
                "what", line.what(),
                "cause", line.cause(),
                "by", line.by(),
                "article", line.article(),
                "notice", line.notice(),
                "due", line.due().toString());
    }

    private static <T> List<Map<String, Object>> rows(Optional<List<T>> items, Function<T, Map<String, Object>> row) {
        return items.orElse(List.of()).stream().map(row).toList();
    }
}
