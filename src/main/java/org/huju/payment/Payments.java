package org.huju.payment;

import java.util.Optional;
import java.util.UUID;

/** The payments of the cases, one for each. */
public interface Payments {

    /** Nothing changes if the case has one. */
    void add(Payment payment);

    Optional<Payment> find(UUID caseId);

    /** As {@link #find}, and nobody else can change it until the transaction ends. */
    Optional<Payment> lock(UUID caseId);

    /** Keeps its new state and receipt. */
    void change(Payment payment);
}
