package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huju.verification.http.Contract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.ErrorResponseException;

@DisplayName("第十二条：模拟制证中心")
class CardFactoryTest {

    private static final byte[] ORDERED = "order of HJ-1".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private final HandScheduler scheduler = new HandScheduler();
    private HttpServer huju;

    @TempDir
    private Path dataDir;

    @BeforeEach
    void openHuju() throws Exception {
        huju = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        huju.createContext("/api/card-factory/messages", exchange -> {
            messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            accounts.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(statuses.isEmpty() ? 204 : statuses.remove(), -1);
            exchange.close();
        });
        huju.start();
    }

    @AfterEach
    void closeHuju() {
        huju.stop(0);
    }

    @Test
    void the_card_is_made_after_the_delay_and_announced_under_the_factorys_account() {
        factory().take("HJ-1", ORDERED);

        assertThat(messages).isEmpty();
        assertThat(scheduler.nextAt()).isEqualTo(NOON.plusSeconds(5));
        scheduler.runNext();

        assertThat(messages).hasSize(1);
        Contract.fits("CardMade", messages.get(0));
        assertThat(messages.get(0)).contains("\"orderNo\":\"HJ-1\"").contains("\"madeOn\":\"2026-11-20\"");
        assertThat(accounts)
                .containsExactly("Basic "
                        + Base64.getEncoder().encodeToString("card-factory:huju2026".getBytes(StandardCharsets.UTF_8)));
        assertThat(scheduler.isIdle()).isTrue();
    }

    @Test
    void the_message_is_repeated_unchanged_at_growing_intervals_until_huju_takes_it() {
        statuses.addAll(List.of(503, 404, 302, 401));
        factory().take("HJ-1", ORDERED);
        List<Instant> attempts = new ArrayList<>();

        while (!scheduler.isIdle()) {
            attempts.add(scheduler.nextAt());
            scheduler.runNext();
        }

        // The clock stands still: each wait counts from noon. 5 s for the card, then 1, 2, 3 (the limit) and 3 s.
        assertThat(attempts)
                .containsExactly(
                        NOON.plusSeconds(5),
                        NOON.plusSeconds(1),
                        NOON.plusSeconds(2),
                        NOON.plusSeconds(3),
                        NOON.plusSeconds(3));
        assertThat(messages).hasSize(5).containsOnly(messages.get(0));
    }

    @Test
    void a_repeated_order_makes_no_second_card_and_another_order_under_its_number_is_refused() {
        CardFactory factory = factory();
        factory.take("HJ-1", ORDERED);
        factory.take("HJ-1", ORDERED);
        scheduler.runNext();
        factory.take("HJ-1", ORDERED);

        assertThat(scheduler.isIdle()).isTrue();
        assertThat(messages).hasSize(1);
        assertThatThrownBy(() -> factory.take("HJ-1", "another".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ErrorResponseException.class)
                .satisfies(e -> assertThat(
                                ((ErrorResponseException) e).getStatusCode().value())
                        .isEqualTo(409));
    }

    @Test
    void after_a_restart_only_what_huju_has_not_taken_is_announced() {
        CardFactory before = factory();
        before.take("HJ-1", ORDERED);
        scheduler.runNext();
        before.take("HJ-2", ORDERED);
        scheduler.forget();

        CardFactory after = factory();
        after.resume();
        scheduler.runNext();
        after.take("HJ-2", ORDERED);

        assertThat(scheduler.isIdle()).isTrue();
        assertThat(messages).hasSize(2);
        assertThat(messages.get(1)).contains("\"orderNo\":\"HJ-2\"");
    }

    @Test
    void huju_out_of_reach_at_first_gets_the_message_later() {
        huju.stop(0);
        factory().take("HJ-1", ORDERED);

        scheduler.runNext();

        assertThat(scheduler.nextAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void a_line_cut_off_by_a_crash_does_not_spoil_the_others() throws Exception {
        factory().take("HJ-1", ORDERED);
        Path file = dataDir.resolve("card-orders.jsonl");
        Files.writeString(file, "{\"orderNo\":\"HJ-2\",\"dig", StandardOpenOption.APPEND);
        scheduler.forget();

        CardFactory after = factory();
        after.take("HJ-3", ORDERED);

        assertThat(new OrderBook(dataDir).unannounced())
                .extracting(KeptOrder::orderNo)
                .containsExactly("HJ-1", "HJ-3");
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void nothing_that_was_ordered_is_kept_in_clear() throws Exception {
        factory().take("HJ-1", "林若溪 11010519491231002X".getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(dataDir.resolve("card-orders.jsonl")))
                .contains("HJ-1")
                .doesNotContain("林若溪")
                .doesNotContain("11010519491231002X");
    }

    private CardFactory factory() {
        SimulatorProperties properties = new SimulatorProperties(
                true,
                "huju",
                "huju2026",
                Duration.ofSeconds(8),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                dataDir,
                "http://localhost:" + huju.getAddress().getPort(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                new SimulatorProperties.Account("card-factory", "huju2026"),
                "huju2026");
        Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
        return new CardFactory(
                new OrderBook(dataDir),
                new CardMessages(properties, clock.getZone(), new MockEnvironment()),
                scheduler,
                clock,
                properties);
    }
}
