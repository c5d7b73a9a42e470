package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huju.clock.Deadlines;
import org.huju.law.EscalationStep;
import org.huju.law.EscalationStep.Moment;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.NoSuchRule;
import org.springframework.stereotype.Service;

/** When the ladders of {@code law/escalation.yaml} want people warned. A period without a warning, such as one of a single day, gives none. */
@Service
class WarningDays {

    /** No warning comes earlier before its date than that. */
    private static final int FARTHEST = 90;

    private final LawBook lawBook;
    private final Deadlines deadlines;
    private final Clock clock;

    WarningDays(LawBook lawBook, Deadlines deadlines, Clock clock) {
        this.lawBook = lawBook;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By period that binds an office: up to which due date people are warned today. */
    Map<String, LocalDate> warnedUntil() {
        LocalDate today = LocalDate.now(clock);
        Law law = lawBook.at(today);
        Map<String, LocalDate> until = new HashMap<>();
        deadlines.rules().stream()
                .filter(law::supervises)
                .forEach(rule -> warning(law, rule).ifPresent(step -> until.put(rule, lastDue(step.rule(), today))));
        return until;
    }

    private static Optional<EscalationStep> warning(Law law, String rule) {
        try {
            return law.escalation(rule).steps().stream()
                    .filter(step -> step.moment() == Moment.BEFORE_DUE)
                    .findFirst();
        } catch (NoSuchRule none) {
            return Optional.empty();
        }
    }

    private LocalDate lastDue(String lead, LocalDate today) {
        LocalDate last = today;
        for (LocalDate due = today;
                due.isBefore(today.plusDays(FARTHEST))
                        && !deadlines.leadBefore(lead, due, today).isAfter(today);
                due = due.plusDays(1)) {
            last = due;
        }
        return last;
    }
}
