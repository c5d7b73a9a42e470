package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.law.LegalPeriod;
import org.springframework.stereotype.Service;

/** 期限说明: answers whoever asks of a case “why this date” day by day; who in the office did what is not told. */
@Service
public class CaseDeadlines {

    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final ExplainClock explainClock;

    CaseDeadlines(CaseClocks caseClocks, Deadlines deadlines, ExplainClock explainClock) {
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.explainClock = explainClock;
    }

    /**
     * One clock of the case.
     *
     * @param article what it rests on, in Chinese
     * @param basis {@code statute}, or what fills the law's gap
     * @param calendar version of the calendar {@code due} was counted with
     * @param state in Chinese
     */
    public record Explained(
            String rule,
            String name,
            LocalDate from,
            LocalDate due,
            String article,
            String basis,
            String calendar,
            String state,
            String sentence,
            List<CountedDay> explanation,
            List<Step> ledger) {}

    /** A line of the ledger without the person. */
    public record Step(LocalDate on, String what, String cause, String article, String notice, LocalDate due) {

        static Step of(LedgerLine line) {
            return new Step(line.on(), line.what(), line.cause(), line.article(), line.notice(), line.due());
        }
    }

    /** Every clock of the case. */
    public List<Explained> of(UUID caseId) {
        return caseClocks.of(caseId).stream().map(this::explained).toList();
    }

    private Explained explained(StatutoryClock clock) {
        Deadline deadline = deadlines.explain(clock);
        LegalPeriod period = deadline.period();
        ClockExplanation explanation = explainClock.explain(clock);
        return new Explained(
                clock.key().rule(),
                period.name(),
                clock.from(),
                clock.due(),
                period.authority(),
                period.basis().code(),
                clock.calendarVersion(),
                clock.state().label(),
                explanation.sentence(),
                explanation.days(),
                explanation.ledger().stream().map(Step::of).toList());
    }
}
