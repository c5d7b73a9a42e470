package org.huju.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends to Huju what other authorities have to tell it (the callbacks of the contract). */
class HujuInbox {

    private static final Logger LOG = LoggerFactory.getLogger(HujuInbox.class);

    private final RestClient http;
    private final SimulatorProperties properties;
    private final Environment environment;

    HujuInbox(SimulatorProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        factory.setReadTimeout(Duration.ofSeconds(5));
        this.http = RestClient.builder().requestFactory(factory).build();
    }

    /**
     * @param path under Huju's address
     * @param orderNo for the log
     * @return whether Huju has taken the message
     */
    boolean send(String path, SimulatorProperties.Account account, String orderNo, Map<String, String> message) {
        try {
            int status = http.post()
                    .uri(URI.create(huju() + path))
                    .headers(h -> h.setBasicAuth(account.user(), account.password(), StandardCharsets.UTF_8))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(message)
                    .exchange((request, response) -> response.getStatusCode().value());
            if (status / 100 != 2) {
                LOG.warn("Huju answered {} to the message on order {}; it is announced again", status, orderNo);
            }
            return status / 100 == 2;
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("Huju was not reached for the message on order {}; it is announced again", orderNo);
            return false;
        }
    }

    private String huju() {
        if (!properties.callbackUrl().isBlank()) {
            return properties.callbackUrl().replaceAll("/$", "");
        }
        return "http://localhost:" + environment.getRequiredProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "").replaceAll("/$", "");
    }
}
