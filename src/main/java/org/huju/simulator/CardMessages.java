package org.huju.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Sends "the card is made" to Huju. */
class CardMessages {

    private final HujuInbox huju;
    private final SimulatorProperties properties;
    private final ZoneId zone;

    /** @param zone in which the day of making is told */
    CardMessages(SimulatorProperties properties, ZoneId zone, Environment environment) {
        this.huju = new HujuInbox(properties, environment);
        this.properties = properties;
        this.zone = zone;
    }

    /** @return whether Huju has taken the message */
    boolean send(KeptOrder order) {
        return huju.send("/api/card-factory/messages", properties.cardFactory(), order.orderNo(), message(order));
    }

    private Map<String, String> message(KeptOrder order) {
        return Map.of(
                "messageId", order.messageId(),
                "orderNo", order.orderNo(),
                "cardNo", order.cardNo(),
                "madeOn", LocalDate.ofInstant(order.madeAt(), zone).toString());
    }
}
