package org.huju.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ProductionSettingsTest {

    private static final Map<String, Object> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/huju",
            "huju.id-number-key", "key",
            "huju.clients.online-hall", "one",
            "huju.clients.card-factory", "two",
            "huju.clients.cashier", "six",
            "huju.clients.employer-hall", "three",
            "huju.clients.rules-office", "four",
            "camunda.bpm.admin-user.password", "five");

    @Test
    void startsWhenEverythingIsSet() {
        assertThatCode(() -> start("production", COMPLETE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "huju.id-number-key",
                "huju.clients.online-hall",
                "huju.clients.card-factory",
                "huju.clients.cashier",
                "huju.clients.employer-hall",
                "huju.clients.rules-office",
                "camunda.bpm.admin-user.password"
            })
    void stopsNamingWhatIsMissingEmptyOrUnresolved(String property) {
        for (String value : new String[] {null, "", "${NOT_IN_THE_ENVIRONMENT}"}) {
            Map<String, Object> settings = new HashMap<>(COMPLETE);
            settings.put(property, value);
            settings.values().remove(null);
            assertThatIllegalStateException()
                    .isThrownBy(() -> start("production", settings))
                    .withMessageContaining(property);
        }
    }

    @Test
    void theDemonstrationRefusesANamedDatabase() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("demo", Map.of("spring.datasource.url", "jdbc:postgresql://db/huju")))
                .withMessageContaining("passwords");
    }

    @Test
    void theDemonstrationNeedsNone() {
        assertThatCode(() -> start("demo", Map.of())).doesNotThrowAnyException();
    }

    private static void start(String profile, Map<String, Object> settings) {
        try (StaticApplicationContext context = new StaticApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
            new ProductionSettings().initialize(context);
        }
    }
}
