package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.springframework.stereotype.Service;

/** 补齐的期限 ({@code proof-supplement-window}): how long a case waits for what the one-time notice has named. */
@Service
public class SupplementWindow {

    private static final String RULE = "proof-supplement-window";

    private final CaseClocks caseClocks;
    private final LawBook lawBook;
    private final Clock clock;

    SupplementWindow(CaseClocks caseClocks, LawBook lawBook, Clock clock) {
        this.caseClocks = caseClocks;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** Empty before anything was told to be missing. */
    public Optional<StatutoryClock> of(UUID id) {
        return caseClocks.find(id, RULE);
    }

    /** By the law of the day on which it began. */
    LegalPeriod rule(UUID id) {
        return lawBook.at(of(id).orElseThrow().from()).period(RULE);
    }

    /** @return its last day */
    LocalDate opened(UUID id) {
        return caseClocks.start(id, RULE, LocalDate.now(clock)).due();
    }

    void kept(UUID id, String clerk, String outcome) {
        caseClocks.finish(id, RULE, "", LocalDate.now(clock), clerk, outcome);
    }

    void passed(UUID id) {
        caseClocks.miss(id, RULE, "");
    }
}
