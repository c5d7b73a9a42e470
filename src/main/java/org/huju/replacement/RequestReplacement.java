package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.law.LawBook;
import org.huju.payment.RequestPayment;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收件 (article 15): takes in a replacement, and with it the fee is due; a card that is lost is reported lost, from that moment. */
@Service
public class RequestReplacement {

    private final CheckReplacement checkReplacement;
    private final OpenPermitCase openPermitCase;
    private final Replacements replacements;
    private final Permits permits;
    private final ReplacedCards replacedCards;
    private final RequestPayment requestPayment;
    private final LawBook lawBook;
    private final Clock clock;

    RequestReplacement(
            CheckReplacement checkReplacement,
            OpenPermitCase openPermitCase,
            Replacements replacements,
            Permits permits,
            ReplacedCards replacedCards,
            RequestPayment requestPayment,
            LawBook lawBook,
            Clock clock) {
        this.checkReplacement = checkReplacement;
        this.openPermitCase = openPermitCase;
        this.replacements = replacements;
        this.permits = permits;
        this.replacedCards = replacedCards;
        this.requestPayment = requestPayment;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param by user id of the clerk
     * @return the case; the cashier has not heard of the fee yet, and nothing is made
     * @throws org.huju.InvalidInput with every field that must be corrected, or if the permit was cancelled or is being replaced already
     */
    @Transactional
    public PermitCase atTheWindow(ReplacementDraft draft, String by) {
        CheckReplacement.Checked checked = checkReplacement.check(draft);
        PermitCase opened = openPermitCase.open(
                PermitCase.Kind.REPLACEMENT,
                checked.permitNo(),
                PermitCase.Channel.WINDOW,
                Optional.empty(),
                checked.agent(),
                by,
                UUID.randomUUID().toString());
        Permit permit = permits.get(opened.permitId());
        LocalDate today = LocalDate.now(clock);
        String cardNo = permit.identity().cardNo();
        replacements.add(new Replacement(opened.id(), checked.cause(), cardNo, today, Optional.empty()));
        requestPayment.due(opened.id(), lawBook.at(today).amount(Rules.FEE).yuan());
        if (checked.cause() == Replacement.Cause.LOST) {
            reportLost(permit, opened, today);
        }
        return opened;
    }

    /** 挂失. Somebody whose first request ended unpaid has reported the card before. */
    private void reportLost(Permit permit, PermitCase opened, LocalDate today) {
        String cardNo = permit.identity().cardNo();
        if (replacedCards.of(cardNo).isPresent()) {
            return;
        }
        replacedCards.add(new ReplacedCard(cardNo, permit.id(), ReplacedCard.Reason.LOST, today));
        permits.enter(
                permit.id(),
                new PermitEntry(
                        PermitEntry.Kind.LOST,
                        today,
                        permit.validUntil(),
                        "证件" + cardNo + "挂失",
                        lawBook.at(today).principle(Rules.LOSS_REPORT_AT_ONCE).authority(),
                        opened.receivedBy(),
                        Optional.of(opened.id())));
    }
}
