package org.huju.payment;

import java.util.UUID;

/** The wall to the engine: what has to be paid back is paid back by a step of its own, which is repeated until the cashier has done it. */
public interface RefundProcess {

    /** In the transaction that says so, so that neither is there without the other. */
    void begin(UUID caseId);
}
