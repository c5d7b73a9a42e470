package org.huju.payment.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.payment.CashierMessages;
import org.huju.payment.CashierReceipt;
import org.huju.payment.RecordPayment;
import org.huju.platform.inbox.Inbox;
import org.huju.platform.inbox.InboxReader;
import org.springframework.stereotype.Component;

/** 已缴费: from the inbox to {@code messageEvent_feePaid}, in one transaction with the record. */
@Component
class FeePaidInbox implements CashierMessages, InboxReader {

    private static final String FEE_PAID = "feePaid";

    private final Inbox inbox;
    private final RecordPayment recordPayment;
    private final RuntimeService runtimeService;
    private final ObjectMapper json;

    FeePaidInbox(Inbox inbox, RecordPayment recordPayment, RuntimeService runtimeService, ObjectMapper json) {
        this.inbox = inbox;
        this.recordPayment = recordPayment;
        this.runtimeService = runtimeService;
        this.json = json;
    }

    @Override
    public void keep(String messageId, UUID caseId, CashierReceipt receipt) {
        try {
            inbox.keep(messageId, FEE_PAID, caseId, json.writeValueAsString(receipt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String messageName() {
        return FEE_PAID;
    }

    @Override
    public void deliver(UUID caseId, String message) {
        if (recordPayment.record(caseId, receipt(message))) {
            runtimeService
                    .createMessageCorrelation(FEE_PAID)
                    .processInstanceBusinessKey(caseId.toString())
                    .correlate();
        }
    }

    private CashierReceipt receipt(String message) {
        try {
            return json.readValue(message, CashierReceipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
