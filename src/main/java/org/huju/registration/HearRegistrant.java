package org.huju.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 听取陈述申辩 ({@code revocation-heard}): what the person says to the proposed revocation, or that nothing was said. */
@Service
public class HearRegistrant {

    private static final String STATED = "已听取陈述申辩";
    private static final String NOTHING_TO_SAY = "表示没有意见";
    private static final String SILENT = "期满没有提出";

    private final RevocationPeriods periods;
    private final Decisions decisions;
    private final Clock clock;

    HearRegistrant(RevocationPeriods periods, Decisions decisions, Clock clock) {
        this.periods = periods;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param statement what was said, as the person signed it */
    public void heard(UUID id, String statement, String clerk) {
        periods.heard(id, clerk, STATED);
        keep(id, STATED, statement, clerk);
    }

    /** The person has come, or written, to say that there is nothing to say; silence alone is not that. */
    public void nothingToSay(UUID id, String note, String clerk) {
        periods.heard(id, clerk, NOTHING_TO_SAY);
        keep(id, NOTHING_TO_SAY, note, clerk);
    }

    /** The time is over and nothing was said. */
    public void silent(UUID id) {
        periods.silent(id);
        keep(id, SILENT, "", Decision.BY_SYSTEM);
    }

    /** In the person's own words, or that there were none; empty while the person may still speak. */
    public Optional<String> statement(UUID id) {
        return decisions
                .last(id, Decision.Step.HEAR_REGISTRANT)
                .map(heard -> heard.outcome().equals(STATED) ? heard.reason() : heard.outcome());
    }

    private void keep(UUID id, String outcome, String reason, String by) {
        decisions.add(
                id,
                new Decision(Decision.Step.HEAR_REGISTRANT, outcome, reason, Optional.empty(), by, clock.instant()));
    }
}
