package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An application that starts on the orders of an earlier one. */
@SpringBootTest(
        classes = {RegistriesApp.class, CardCallbackTest.Inbox.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"huju.simulator.enabled=true", "huju.simulator.callback-back-off=PT0.02S"})
@DisplayName("第十二条：重启后继续告知制证结果")
class CardsAfterRestartTest {

    /** Outlives the test, since the simulator may still be writing when it ends. */
    private static final Path DATA =
            Path.of("target", "cards-after-restart", UUID.randomUUID().toString());

    @Autowired
    private CardCallbackTest.Inbox inbox;

    @DynamicPropertySource
    static void anEarlierRunLeftOneCardUnannounced(DynamicPropertyRegistry registry) {
        KeptOrder order = KeptOrder.of("HJ-0", new byte[0], Instant.parse("2026-11-20T04:00:00Z"));
        new OrderBook(DATA).keep(order);
        registry.add("huju.simulator.data-dir", DATA::toString);
    }

    @Test
    void the_card_is_announced_without_anybody_asking() throws Exception {
        assertThat(inbox.messages.poll(10, TimeUnit.SECONDS)).containsEntry("orderNo", "HJ-0");
    }
}
