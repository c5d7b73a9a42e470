package org.huju.verification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.SentFields;
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
        String messageId = SentFields.required("messageId", message.messageId());
        UUID caseId = SentFields.orderNo(message.orderNo(), "制证单");
        MadeCard card = new MadeCard(
                SentFields.required("cardNo", message.cardNo()),
                SentFields.day("madeOn", message.madeOn(), LocalDate.now(clock)));
        cardMessages.keep(messageId, caseId, card);
    }
}
