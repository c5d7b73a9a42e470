package org.huju.replacement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.payment.AskCashier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收费 (article 33): what counts is what the cashier says. */
@Service
public class SettleFee {

    private final AskCashier askCashier;
    private final Decisions decisions;
    private final Clock clock;

    SettleFee(AskCashier askCashier, Decisions decisions, Clock clock) {
        this.askCashier = askCashier;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Somebody at the window says that it was paid.
     *
     * @throws InvalidInput if the cashier knows of no payment
     */
    @Transactional
    public void atTheWindow(UUID caseId, String note, String clerk) {
        if (!askCashier.whetherPaid(caseId)) {
            throw new InvalidInput("paid", "收费系统还没有这笔缴费的记录，不能制证；请持证人缴费以后再核实（《上海市居住证管理办法》第三十三条）");
        }
        decisions.add(
                caseId,
                new Decision(Decision.Step.COLLECT_FEE, "收费系统核实已缴费", note, Optional.empty(), clerk, clock.instant()));
    }

    /**
     * The time to pay is over: from now on it cannot be paid any more.
     *
     * @return whether it stays unpaid; a payment that the cashier took before that counts
     */
    @Transactional
    public boolean closedUnpaid(UUID caseId) {
        return !askCashier.withdraw(caseId);
    }
}
