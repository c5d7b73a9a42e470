package org.huju.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pays an order at the simulated cashier, and waits until its message has come to Huju's inbox; what is withdrawn is not paid. */
public class PayAtCashier {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final JdbcClient jdbc;

    PayAtCashier(Environment environment, JdbcClient jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    public void pay(String orderNo) {
        pay(orderNo, false);
    }

    /** The money was on its way before the order was withdrawn, and comes all the same. */
    public void payLate(String orderNo) {
        pay(orderNo, true);
    }

    private void pay(String orderNo, boolean late) {
        HttpResponse<String> answer = send(orderNo, late);
        assertThat(answer.statusCode()).isEqualTo(200);
        if (answer.body().contains("PAID")) {
            await().until(() -> isKept(orderNo));
        }
    }

    private HttpResponse<String> send(String orderNo, boolean late) {
        String address = "http://localhost:" + environment.getRequiredProperty("local.server.port")
                + "/simulator/cashier/payments";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth("huju", "huju2026", null))
                .POST(BodyPublishers.ofString("{\"orderNo\":\"" + orderNo + "\",\"late\":" + late + "}"))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private boolean isKept(String orderNo) {
        return jdbc.sql("select count(*) > 0 from inbox_message where name = 'feePaid' and case_id = :id")
                .param("id", UUID.fromString(orderNo))
                .query(Boolean.class)
                .single();
    }
}
