package org.huju.issuance.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.LedgerEntry;
import org.huju.clock.StatutoryClock;
import org.huju.issuance.Rules;
import org.springframework.stereotype.Component;

/** How the card's clock stands, for those who stop it, let it go on or extend it. */
@Component
class ClockFacts {

    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final Clock clock;

    ClockFacts(CaseClocks caseClocks, Deadlines deadlines, Clock clock) {
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Map<String, Object> of(UUID id) {
        StatutoryClock making = caseClocks.find(id, Rules.CARD_MAKING).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("countedFrom", making.from().toString());
        facts.put("remaining", remaining(making) + "个工作日");
        making.runningPause().ifPresent(pause -> {
            facts.put("pausedOn", pause.from().toString());
            facts.put("pausedUntil", pause.until().toString());
            facts.put("pauseCause", pause.cause());
            facts.put("pauseNotice", notice(making, pause.from()));
        });
        return facts;
    }

    /** The days after today that are still to be counted. */
    private long remaining(StatutoryClock making) {
        LocalDate today = LocalDate.now(clock);
        return deadlines.explain(making).explanation().stream()
                .filter(day -> day.counted() && day.date().isAfter(today))
                .count();
    }

    private static String notice(StatutoryClock making, LocalDate pausedOn) {
        return making.ledger().stream()
                .filter(entry ->
                        entry.kind() == LedgerEntry.Kind.PAUSED && entry.on().equals(pausedOn))
                .map(entry -> entry.act().notice())
                .reduce("", (earlier, later) -> later);
    }
}
