package org.huju.payment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.SentFields;
import org.huju.payment.CashierMessages;
import org.huju.payment.CashierReceipt;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cashier/messages}: the cashier says that an order was paid. */
@RestController
@RequestMapping("/api/cashier/messages")
class CashierController {

    private final CashierMessages cashierMessages;
    private final Clock clock;

    CashierController(CashierMessages cashierMessages, Clock clock) {
        this.cashierMessages = cashierMessages;
        this.clock = clock;
    }

    /**
     * @param messageId unique, so that the same message sent twice counts once
     * @param orderNo of the order
     * @param paidOn {@code YYYY-MM-DD}
     */
    record FeeMessage(String messageId, String orderNo, String receiptNo, String paidOn) {}

    /** 202 as soon as the message is kept; it reaches the case a moment later. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void receive(@RequestBody FeeMessage message) {
        String messageId = SentFields.required("messageId", message.messageId());
        UUID caseId = SentFields.orderNo(message.orderNo(), "缴费单");
        CashierReceipt receipt = new CashierReceipt(
                SentFields.required("receiptNo", message.receiptNo()),
                SentFields.day("paidOn", message.paidOn(), LocalDate.now(clock)));
        cashierMessages.keep(messageId, caseId, receipt);
    }
}
