package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/**
 * 一次性告知的期限: what is missing must be told on the spot (article 10), or the case counts as accepted from the day the
 * materials came (licensing law, article 32). It runs anew each time materials are handed in.
 */
@Service
public class NoticePeriod {

    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final LawBook lawBook;

    NoticePeriod(CaseClocks caseClocks, Decisions decisions, LawBook lawBook) {
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.lawBook = lawBook;
    }

    /** The period of the materials that came last; cases filed before there was one have none. */
    public Optional<StatutoryClock> of(UUID id) {
        return caseClocks.find(id, Rules.ONE_TIME_NOTICE).or(() -> caseClocks.find(id, Rules.ONE_TIME_NOTICE_ONLINE));
    }

    /** Supplements come over the counter, whichever way the application came. */
    void materialsReceived(UUID id, Channel channel, LocalDate on) {
        String rule = channel == Channel.ONLINE ? Rules.ONE_TIME_NOTICE_ONLINE : Rules.ONE_TIME_NOTICE;
        caseClocks.start(id, rule, on);
    }

    /** @throws InvalidInput if the law has accepted the case already; the timer will do so in a moment */
    void requireRunning(UUID id, LocalDate today) {
        of(id).filter(period -> period.overdueOn(today)).ifPresent(period -> {
            throw new InvalidInput(
                    "finding",
                    "一次性告知的期限已于" + period.due() + "届满，本件自" + period.from() + "起即为受理（" + article(period.from())
                            + "），系统即将办理，不能再告知补正或者不予受理，请刷新");
        });
    }

    /** The applicant has been told how it stands. */
    void kept(UUID id, LocalDate on, String outcome) {
        String clerk = decisions
                .last(id, Decision.Step.CHECK_MATERIALS)
                .map(Decision::decidedBy)
                .orElse(Act.SYSTEM);
        of(id).map(period -> period.key().rule())
                .ifPresent(rule -> caseClocks.finish(id, rule, "", on, clerk, outcome));
    }

    /** @return the period that has passed with nothing told */
    StatutoryClock missed(UUID id) {
        StatutoryClock period = of(id).orElseThrow();
        caseClocks.miss(id, period.key().rule(), "");
        return period;
    }

    String article(LocalDate on) {
        return lawBook.at(on).principle(Rules.DEEMED_ACCEPTED).citation().label();
    }
}
