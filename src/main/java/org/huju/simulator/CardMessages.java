package org.huju.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends "the card is made" to Huju (the callback of the contract). */
class CardMessages {

    private static final Logger LOG = LoggerFactory.getLogger(CardMessages.class);
    private static final String PATH = "/api/card-factory/messages";

    private final RestClient http;
    private final SimulatorProperties properties;
    private final ZoneId zone;
    private final Environment environment;

    /** @param zone in which the day of making is told */
    CardMessages(SimulatorProperties properties, ZoneId zone, Environment environment) {
        this.properties = properties;
        this.zone = zone;
        this.environment = environment;
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        factory.setReadTimeout(Duration.ofSeconds(5));
        this.http = RestClient.builder().requestFactory(factory).build();
    }

    /** @return whether Huju has taken the message */
    boolean send(KeptOrder order) {
        SimulatorProperties.Account account = properties.cardFactory();
        try {
            int status = http.post()
                    .uri(URI.create(huju() + PATH))
                    .headers(h -> h.setBasicAuth(account.user(), account.password(), StandardCharsets.UTF_8))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body(order))
                    .exchange((request, response) -> response.getStatusCode().value());
            if (status / 100 != 2) {
                LOG.warn("Huju answered {} to the card of order {}; it is announced again", status, order.orderNo());
            }
            return status / 100 == 2;
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("Huju was not reached for the card of order {}; it is announced again", order.orderNo());
            return false;
        }
    }

    private static Map<String, String> message(KeptOrder order, LocalDate madeOn) {
        return Map.of(
                "messageId", order.messageId(),
                "orderNo", order.orderNo(),
                "cardNo", order.cardNo(),
                "madeOn", madeOn.toString());
    }

    private Map<String, String> body(KeptOrder order) {
        return message(order, LocalDate.ofInstant(order.madeAt(), zone));
    }

    private String huju() {
        if (!properties.callbackUrl().isBlank()) {
            return properties.callbackUrl().replaceAll("/$", "");
        }
        return "http://localhost:" + environment.getRequiredProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "").replaceAll("/$", "");
    }
}
