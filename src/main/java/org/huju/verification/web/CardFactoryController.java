package org.huju.verification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/card-factory/messages}: 制证中心 says that a card is made. */
@RestController
@RequestMapping("/api/card-factory/messages")
class CardFactoryController {

    private static final int LONGEST = 64;

    private final CardMessages cardMessages;
    private final Clock clock;

    CardFactoryController(CardMessages cardMessages, Clock clock) {
        this.cardMessages = cardMessages;
        this.clock = clock;
    }

    /**
     * @param messageId unique, so that the same message sent twice counts once
     * @param orderNo of the order
     * @param madeOn {@code YYYY-MM-DD}
     */
    record CardMessage(String messageId, String orderNo, String cardNo, String madeOn) {}

    /** 202 as soon as the message is kept; it reaches the case a moment later. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void receive(@RequestBody CardMessage message) {
        String messageId = required("messageId", message.messageId());
        UUID caseId = caseId(message.orderNo());
        MadeCard card = new MadeCard(required("cardNo", message.cardNo()), madeOn(message.madeOn()));
        cardMessages.keep(messageId, caseId, card);
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
            throw new InvalidInput("orderNo", "“orderNo”不是本系统的制证单号，请核对");
        }
    }

    private LocalDate madeOn(String text) {
        try {
            LocalDate madeOn = LocalDate.parse(required("madeOn", text));
            if (!madeOn.isAfter(LocalDate.now(clock))) {
                return madeOn;
            }
        } catch (DateTimeParseException e) {
            // Told below, together with a day to come.
        }
        throw new InvalidInput("madeOn", "“madeOn”应为今天或以前的日期，格式为YYYY-MM-DD");
    }
}
