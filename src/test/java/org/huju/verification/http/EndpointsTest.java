package org.huju.verification.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.huju.verification.LocalRegistries;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.http.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class EndpointsTest {

    private static final Optional<LocalRegistries> LOCAL =
            Optional.of(new LocalRegistries("/simulator", "huju", "huju2026"));

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void huju_waits_two_seconds_for_the_connection_and_five_for_the_answer() {
        RegistriesProperties properties = properties(Map.of());

        assertThat(properties.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(properties.readTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_registry_is_found_where_the_configuration_says() {
        Endpoints endpoints = endpoints(
                Map.of(
                        "huju.registries.social-insurance.url", "https://hrss.example/v1/",
                        "huju.registries.social-insurance.user", "u",
                        "huju.registries.social-insurance.password", "p"),
                LOCAL);

        assertThat(endpoints.of(Registry.SOCIAL_INSURANCE))
                .isEqualTo(new Endpoint("https://hrss.example/v1", "u", "p"));
    }

    @Test
    void a_registry_without_address_is_found_on_this_applications_own_port_once_that_is_known() {
        Endpoints endpoints = endpoints(Map.of(), LOCAL);
        assertThatThrownBy(() -> endpoints.of(Registry.HOUSING))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage("housing: refused (this application does not listen yet)");

        environment.setProperty("local.server.port", "41234");
        environment.setProperty("server.servlet.context-path", "/huju/");

        assertThat(endpoints.of(Registry.HOUSING))
                .isEqualTo(new Endpoint("http://localhost:41234/huju/simulator", "huju", "huju2026"));
    }

    @Test
    void without_addresses_and_without_stand_in_the_start_fails_and_names_every_property() {
        assertThatThrownBy(() -> endpoints(Map.of("huju.registries.housing.url", " "), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The registries cannot be reached: "
                        + "huju.registries.population-register.url is not set; "
                        + "huju.registries.social-insurance.url is not set; "
                        + "huju.registries.housing.url is not set; "
                        + "huju.registries.education.url is not set; "
                        + "huju.registries.tax.url is not set; "
                        + "huju.registries.civil-affairs.url is not set; "
                        + "huju.registries.public-security.url is not set; "
                        + "huju.registries.card-factory.url is not set; "
                        + "huju.registries.cashier.url is not set");
    }

    @Test
    void an_address_without_an_account_is_not_enough() {
        assertThatThrownBy(() -> endpoints(
                        Map.of(
                                "huju.registries.education.url", "https://edu.example",
                                "huju.registries.education.user", "u"),
                        LOCAL))
                .hasMessageEndingWith("huju.registries.education.user and .password must both be set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edu.example", "ftp://edu.example", "https://", "https://edu example", "https://e/?a=1"})
    void what_is_no_web_address_is_told_at_the_start(String url) {
        assertThatThrownBy(() -> endpoints(
                        Map.of(
                                "huju.registries.education.url", url,
                                "huju.registries.education.user", "u",
                                "huju.registries.education.password", "p"),
                        LOCAL))
                .hasMessageEndingWith(": huju.registries.education.url is no http or https address");
    }

    @Test
    void no_password_is_in_any_text_form() {
        RegistriesProperties properties = properties(Map.of("huju.registries.education.password", "geheim"));

        assertThat(properties.toString()).doesNotContain("geheim");
        assertThat(new Endpoint("http://x", "u", "geheim").toString()).doesNotContain("geheim");
    }

    private Endpoints endpoints(Map<String, String> properties, Optional<LocalRegistries> local) {
        return new Endpoints(properties(properties), local, environment);
    }

    private static RegistriesProperties properties(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("huju.registries", RegistriesProperties.class);
    }
}
