package org.huju.verification;

import org.springframework.stereotype.Service;

/** 制证 (article 12): hands the order to the card factory, whose answer comes later as a message of its own. */
@Service
public class OrderCard {

    private final Registries registries;

    OrderCard(Registries registries) {
        this.registries = registries;
    }

    /**
     * Safe to repeat: the factory makes one card for one order number.
     *
     * @throws RegistryUnavailable if it is not certain that the factory has the order
     */
    public void order(CardOrder order) {
        registries.order(order);
    }
}
