package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("第三十三条：模拟收费系统的账")
class CashDeskTest {

    private static final byte[] ORDERED = "order of P-1".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final HandScheduler scheduler = new HandScheduler();
    private final AtomicInteger messages = new AtomicInteger();
    private CashDesk desk;
    private HttpServer huju;

    @TempDir
    private Path dataDir;

    /** Huju asks for the refund while it is told of the payment, as it does when the case has ended. */
    @BeforeEach
    void openHuju() throws Exception {
        huju = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        huju.createContext("/api/cashier/messages", exchange -> {
            messages.incrementAndGet();
            desk.refund("P-1");
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        huju.start();
        desk = desk();
    }

    @AfterEach
    void closeHuju() {
        huju.stop(0);
    }

    @Test
    @DisplayName("报告到账的同时已经退费：退费不会被“已报告”盖掉，重启以后也不再报告、不再退费")
    void a_refund_during_the_announcement_stays_one() {
        desk.take("P-1", ORDERED, false);
        desk.pay("P-1", false);
        scheduler.runNext();
        CashDesk after = desk();
        after.resume();

        assertThat(desk.get("P-1").state()).isEqualTo(KeptPayment.State.REFUNDED);
        assertThat(after.get("P-1")).isEqualTo(desk.get("P-1"));
        assertThat(after.refund("P-1").refundNo()).isEqualTo(desk.get("P-1").refundNo());
        assertThat(scheduler.isIdle()).isTrue();
        assertThat(messages).hasValue(1);
    }

    private CashDesk desk() {
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
        return new CashDesk(properties, scheduler, clock, new MockEnvironment());
    }
}
