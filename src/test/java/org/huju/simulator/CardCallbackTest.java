package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huju.verification.CardOrder;
import org.huju.verification.Claim;
import org.huju.verification.OrderCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** From the order to the message on this application's own port, with the real scheduler. */
@SpringBootTest(
        classes = {RegistriesApp.class, CardCallbackTest.Inbox.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "huju.simulator.enabled=true",
            "huju.simulator.card-making-delay=PT0S",
            "huju.simulator.callback-back-off=PT0.02S"
        })
@DisplayName("第十二条：订单发出后收到制证结果")
class CardCallbackTest {

    /** Outlives the test, since the simulator may still be writing when it ends. */
    private static final Path DATA =
            Path.of("target", "card-callback", UUID.randomUUID().toString());

    @Autowired
    private OrderCard orderCard;

    @Autowired
    private Inbox inbox;

    @DynamicPropertySource
    static void simulatorKeepsItsDataApart(DynamicPropertyRegistry registry) {
        registry.add("huju.simulator.data-dir", DATA::toString);
    }

    @Test
    void huju_hears_of_the_card_although_it_fails_at_first() throws Exception {
        Claim claim = SampleCitizens.consistent().claim();
        orderCard.order(new CardOrder(
                "HJ-1",
                claim.name(),
                claim.idNumber().sex(),
                claim.idNumber().birthDate(),
                claim.idNumber(),
                claim.householdAddress(),
                claim.residenceAddress(),
                "上海市公安局黄浦分局",
                LocalDate.of(2026, 11, 20)));

        Map<String, String> message = inbox.messages.poll(10, TimeUnit.SECONDS);

        assertThat(message)
                .containsEntry("orderNo", "HJ-1")
                .containsEntry("madeOn", "2046-11-20")
                .containsOnlyKeys("messageId", "orderNo", "cardNo", "madeOn");
        assertThat(inbox.attempts).hasValue(3);
    }

    @RestController
    static class Inbox {

        final BlockingQueue<Map<String, String>> messages = new LinkedBlockingQueue<>();
        private final AtomicInteger attempts = new AtomicInteger();

        @PostMapping("/api/card-factory/messages")
        ResponseEntity<Void> receive(@RequestBody Map<String, String> message) {
            if (attempts.incrementAndGet() < 3) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            messages.add(message);
            return ResponseEntity.noContent().build();
        }
    }
}
