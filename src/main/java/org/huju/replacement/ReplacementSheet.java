package org.huju.replacement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;

/** What the forms of a replacement show beside the permit: the cause, the cards, the fee and the clocks. */
@Service
public class ReplacementSheet {

    private final Replacements replacements;
    private final Payments payments;
    private final LossWait lossWait;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    ReplacementSheet(
            Replacements replacements,
            Payments payments,
            LossWait lossWait,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.replacements = replacements;
        this.payments = payments;
        this.lossWait = lossWait;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    public Map<String, Object> of(UUID caseId) {
        Replacement replacement = replacements.get(caseId);
        Optional<Payment> payment = payments.find(caseId);
        Optional<CashierReceipt> receipt = payment.flatMap(Payment::receipt);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("causeLabel", replacement.cause().label());
        sheet.put("oldCardNo", replacement.oldCardNo());
        sheet.put("newCardNo", replacement.card().map(MadeCard::cardNo).orElse(""));
        sheet.put("cardMadeOn", text(replacement.card().map(MadeCard::madeOn)));
        sheet.put("handOverFrom", lossWait.overOn(replacement).toString());
        sheet.put("orderNo", caseId.toString());
        sheet.put("amount", payment.map(p -> p.amountYuan() + "元").orElse(""));
        sheet.put("feeLabel", payment.map(p -> p.state().label()).orElse(""));
        sheet.put("receiptNo", receipt.map(CashierReceipt::receiptNo).orElse(""));
        sheet.put("paidOn", text(receipt.map(CashierReceipt::paidOn)));
        sheet.putAll(clockSheet.of("fee", caseClocks.find(caseId, Rules.FEE_WINDOW)));
        caseClocks.find(caseId, Rules.CARD_MAKING).ifPresent(c -> sheet.putAll(clockSheet.of("card", Optional.of(c))));
        sheet.putIfAbsent("cardDue", "");
        sheet.putIfAbsent("cardDueBasis", "");
        return sheet;
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
