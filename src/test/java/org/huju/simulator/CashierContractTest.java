package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huju.payment.Cashier;
import org.huju.payment.CashierReceipt;
import org.huju.payment.PaymentOrder;
import org.huju.payment.RefundReceipt;
import org.huju.people.IdNumber;
import org.huju.support.MovableClock;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.http.Contract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The simulated cashier seen from outside, and Huju's client of it: all fits {@code docs/registries.openapi.yaml}. */
@SpringBootTest(
        classes = {RegistriesApp.class, CashierContractTest.Inbox.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "huju.simulator.enabled=true",
            "huju.simulator.payment-delay=PT0S",
            "huju.simulator.callback-back-off=PT0.02S"
        })
@DisplayName("第三十三条：模拟收费系统")
class CashierContractTest {

    private static final IdNumber PAYS = IdNumber.parse("340104199205171023", MovableClock.START);
    private static final Path DATA =
            Path.of("target", "cashier-contract", UUID.randomUUID().toString());

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Cashier cashier;

    @Autowired
    private Inbox inbox;

    @DynamicPropertySource
    static void simulatorKeepsItsDataApart(DynamicPropertyRegistry registry) {
        registry.add("huju.simulator.data-dir", DATA::toString);
    }

    private static PaymentOrder order(String orderNo, IdNumber payer) {
        return new PaymentOrder(orderNo, "居住证工本费（丢失补领）", 20, "林若溪", payer);
    }

    private static IdNumber neverPays() {
        return SampleHolders.named("neverPays").person().idNumber();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/simulator" + path))
                .header("Content-Type", "application/json")
                .header(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth("huju", "huju2026", null))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Test
    @DisplayName("下单以后自行缴费，反复报告直到沪居收下；报告和查询一致")
    void who_pays_is_announced_until_huju_takes_it() throws Exception {
        cashier.order(order("P-1", PAYS));
        cashier.order(order("P-1", PAYS));
        Map<String, String> message = inbox.messages.poll(10, TimeUnit.SECONDS);

        assertThat(message).containsEntry("orderNo", "P-1").containsEntry("paidOn", "2046-11-20");
        Contract.fits("FeePaid", new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(message));
        assertThat(inbox.attempts).hasValueGreaterThanOrEqualTo(3);
        assertThat(cashier.paid("P-1").map(CashierReceipt::receiptNo)).contains(message.get("receiptNo"));
        assertThat(cashier.withdraw("P-1")).isPresent();
    }

    @Test
    @DisplayName("不缴费的人：查询无缴费，撤销以后不能再缴")
    void who_does_not_pay_can_be_withdrawn() throws Exception {
        cashier.order(order("P-2", neverPays()));
        assertThat(cashier.paid("P-2")).isEmpty();
        Contract.fits(
                "PaymentStanding",
                post("/cashier/queries", "{\"orderNo\":\"P-2\"}").body());
        assertThat(cashier.withdraw("P-2")).isEmpty();

        Contract.fits(
                "PaymentStanding",
                post("/cashier/payments", "{\"orderNo\":\"P-2\"}").body());
        assertThat(cashier.paid("P-2")).isEmpty();
    }

    @Test
    @DisplayName("演示：替不缴费的人在收费系统缴纳")
    void the_demonstration_can_pay() throws Exception {
        cashier.order(order("P-3", neverPays()));
        HttpResponse<String> paid = post("/cashier/payments", "{\"orderNo\":\"P-3\"}");

        Contract.fits("PaymentStanding", paid.body());
        assertThat(cashier.paid("P-3")).isPresent();
    }

    @Test
    @DisplayName("退费：全额，重复请求不再退，凭证号相同；退还以后不再算已缴费")
    void what_was_paid_is_paid_back_once() throws Exception {
        cashier.order(order("P-5", neverPays()));
        post("/cashier/payments", "{\"orderNo\":\"P-5\"}");
        RefundReceipt first = cashier.refund("P-5");

        assertThat(cashier.refund("P-5")).isEqualTo(first);
        assertThat(first.refundedOn()).isEqualTo("2046-11-20");
        assertThat(cashier.paid("P-5")).isEmpty();
        assertThat(cashier.withdraw("P-5")).isEmpty();
        String standing = post("/cashier/refunds", "{\"orderNo\":\"P-5\"}").body();
        Contract.fits("PaymentStanding", standing);
        assertThat(standing).contains("\"state\":\"REFUNDED\"", "\"paidOn\":\"2046-11-20\"", first.refundNo());
    }

    @Test
    @DisplayName("没有缴费的不能退：409，沪居当作没有退成")
    void what_was_not_paid_is_not_paid_back() throws Exception {
        cashier.order(order("P-6", neverPays()));

        assertThat(post("/cashier/refunds", "{\"orderNo\":\"P-6\"}").statusCode())
                .isEqualTo(409);
        assertThatThrownBy(() -> cashier.refund("P-6"))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("409");
    }

    @Test
    @DisplayName("收费系统不认得的单号也能撤销：此后才到的缴费单照样收下，不能缴纳")
    void an_order_that_comes_after_its_withdrawal_cannot_be_paid() throws Exception {
        assertThat(cashier.withdraw("P-7")).isEmpty();
        assertThat(cashier.withdraw("P-7")).isEmpty();
        cashier.order(order("P-7", neverPays()));
        post("/cashier/payments", "{\"orderNo\":\"P-7\"}");

        assertThat(cashier.paid("P-7")).isEmpty();
        assertThat(post("/cashier/queries", "{\"orderNo\":\"P-7\"}").body()).contains("WITHDRAWN");
    }

    @Test
    @DisplayName("演示：撤销时已经在途的缴费照样到账，可以退还")
    void money_on_its_way_comes_after_the_withdrawal() throws Exception {
        cashier.order(order("P-8", neverPays()));
        assertThat(cashier.withdraw("P-8")).isEmpty();
        post("/cashier/payments", "{\"orderNo\":\"P-8\",\"late\":true}");

        assertThat(cashier.paid("P-8")).isPresent();
        assertThat(cashier.refund("P-8").refundNo()).startsWith("TK");
    }

    @Test
    @DisplayName("同一单号另一笔：409")
    void another_order_under_the_number_is_refused() throws Exception {
        cashier.order(order("P-4", neverPays()));
        String other = """
                {"orderNo":"P-4","item":"别的","amountYuan":21,"payer":"林若溪","idNumber":"340104199205171023"}""";

        assertThat(post("/cashier/orders", other).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders | {}",
                "orders | {\"orderNo\":\"P-9\",\"item\":\"费\",\"amountYuan\":0,\"payer\":\"林\",\"idNumber\":\"340104199205171023\"}",
                "queries | {\"orderNo\":\"P-404\"}",
                "withdrawals | {\"orderNo\":null}",
                "refunds | {\"orderNo\":\"P-404\"}",
                "payments | {\"orderNo\":\"\"}",
            })
    void what_does_not_fit_is_a_400(String path, String body) throws Exception {
        HttpResponse<String> answer = post("/cashier/" + path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        Contract.fits("Problem", answer.body());
    }

    @RestController
    static class Inbox {

        final BlockingQueue<Map<String, String>> messages = new LinkedBlockingQueue<>();
        private final AtomicInteger attempts = new AtomicInteger();

        @PostMapping("/api/cashier/messages")
        ResponseEntity<Void> receive(@RequestBody Map<String, String> message) {
            if (attempts.incrementAndGet() < 3) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            if (message.get("orderNo").equals("P-1")) {
                messages.add(message);
            }
            return ResponseEntity.accepted().build();
        }
    }
}
