package org.huju.simulator;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the simulated authorities behave.
 *
 * @param enabled off unless asked for
 * @param user Huju's account with every simulated registry
 * @param slowAnswer how long a slow registry takes; longer than Huju waits
 * @param cardMakingDelay from the order to the message that the card is made
 * @param paymentDelay from the fee's order until it is paid
 * @param dataDir keeps the orders over a restart; they hold nothing personal
 * @param callbackUrl Huju's address for the card factory's message; empty: this application's own port
 * @param callbackBackOff before a message that was not taken is sent again; doubled each time
 * @param callbackBackOffLimit the longest of these waits
 * @param cardFactory the account that Huju gives the card factory
 * @param cashierPassword of the account {@code cashier}, which Huju gives the cashier
 */
@ConfigurationProperties("huju.simulator")
record SimulatorProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("huju") String user,
        @DefaultValue("huju2026") String password,
        @DefaultValue("PT8S") Duration slowAnswer,
        @DefaultValue("PT5S") Duration cardMakingDelay,
        @DefaultValue("PT10S") Duration paymentDelay,
        @DefaultValue("data/simulator") Path dataDir,
        @DefaultValue("") String callbackUrl,
        @DefaultValue("PT1S") Duration callbackBackOff,
        @DefaultValue("PT1M") Duration callbackBackOffLimit,
        @DefaultValue Account cardFactory,
        @DefaultValue("huju2026") String cashierPassword) {

    record Account(
            @DefaultValue("card-factory") String user,
            @DefaultValue("huju2026") String password) {

        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    Account cashier() {
        return new Account("cashier", cashierPassword);
    }

    @Override
    public String toString() {
        return "SimulatorProperties[enabled=" + enabled + "]";
    }
}
