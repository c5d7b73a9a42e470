package org.huju.issuance.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.issuance.CardMessages;
import org.huju.issuance.PermitApplication.Card;
import org.huju.issuance.RecordCardMade;
import org.huju.platform.inbox.Inbox;
import org.huju.platform.inbox.InboxReader;
import org.springframework.stereotype.Component;

/** 制证完成: from the inbox to {@code messageEvent_cardMade}, in one transaction with the case record. */
@Component
class CardMadeInbox implements CardMessages, InboxReader {

    private static final String CARD_MADE = "cardMade";

    private final Inbox inbox;
    private final RecordCardMade recordCardMade;
    private final RuntimeService runtimeService;
    private final ObjectMapper json;

    CardMadeInbox(Inbox inbox, RecordCardMade recordCardMade, RuntimeService runtimeService, ObjectMapper json) {
        this.inbox = inbox;
        this.recordCardMade = recordCardMade;
        this.runtimeService = runtimeService;
        this.json = json;
    }

    @Override
    public void keep(String messageId, UUID application, Card card) {
        try {
            inbox.keep(messageId, CARD_MADE, application, json.writeValueAsString(card));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String messageName() {
        return CARD_MADE;
    }

    @Override
    public void deliver(UUID application, String message) {
        try {
            recordCardMade.record(application, json.readValue(message, Card.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        runtimeService
                .createMessageCorrelation(CARD_MADE)
                .processInstanceBusinessKey(application.toString())
                .correlate();
    }
}
