package org.huju.payment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.huju.InvalidInput;
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

    private static final int LONGEST = 64;

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
        String messageId = required("messageId", message.messageId());
        UUID caseId = caseId(message.orderNo());
        CashierReceipt receipt =
                new CashierReceipt(required("receiptNo", message.receiptNo()), paidOn(message.paidOn()));
        cashierMessages.keep(messageId, caseId, receipt);
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST || value.indexOf(0) >= 0) {
            throw new InvalidInput(field, "请给出“" + field + "”，1至" + LONGEST + "个字符");
        }
        return value;
    }

    private static UUID caseId(String orderNo) {
        try {
            return UUID.fromString(required("orderNo", orderNo));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("orderNo", "“orderNo”不是本系统的缴费单号，请核对");
        }
    }

    private LocalDate paidOn(String text) {
        try {
            LocalDate paidOn = LocalDate.parse(required("paidOn", text));
            if (!paidOn.isAfter(LocalDate.now(clock))) {
                return paidOn;
            }
        } catch (DateTimeParseException e) {
            // Told below, together with a day to come.
        }
        throw new InvalidInput("paidOn", "“paidOn”应为今天或以前的日期，格式为YYYY-MM-DD");
    }
}
