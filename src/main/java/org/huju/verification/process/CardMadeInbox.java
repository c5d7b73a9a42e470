package org.huju.verification.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.inbox.Inbox;
import org.huju.platform.inbox.InboxReader;
import org.huju.verification.CardCases;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Component;

/** 制证完成: from the inbox to {@code messageEvent_cardMade} of whichever process ordered it, in one transaction with the case record. */
@Component
class CardMadeInbox implements CardMessages, InboxReader {

    private static final String CARD_MADE = "cardMade";

    private final Inbox inbox;
    private final List<CardCases> kinds;
    private final RuntimeService runtimeService;
    private final ObjectMapper json;

    CardMadeInbox(Inbox inbox, List<CardCases> kinds, RuntimeService runtimeService, ObjectMapper json) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.runtimeService = runtimeService;
        this.json = json;
    }

    @Override
    public void keep(String messageId, UUID caseId, MadeCard card) {
        try {
            inbox.keep(messageId, CARD_MADE, caseId, json.writeValueAsString(card));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String messageName() {
        return CARD_MADE;
    }

    @Override
    public void deliver(UUID caseId, String message) {
        if (kindOf(caseId).made(caseId, card(message))) {
            runtimeService
                    .createMessageCorrelation(CARD_MADE)
                    .processInstanceBusinessKey(caseId.toString())
                    .correlate();
        }
    }

    private MadeCard card(String message) {
        try {
            return json.readValue(message, MadeCard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private CardCases kindOf(UUID caseId) {
        return kinds.stream()
                .filter(kind -> kind.has(caseId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no card was ordered for case " + caseId));
    }
}
