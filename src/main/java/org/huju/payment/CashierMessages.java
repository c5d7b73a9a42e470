package org.huju.payment;

import java.util.UUID;

/** The wall to the inbox: keeps the cashier's message until the case takes it. */
public interface CashierMessages {

    /** The same message kept twice counts once. */
    void keep(String messageId, UUID caseId, CashierReceipt receipt);
}
