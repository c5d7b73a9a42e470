package org.huju.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ClientsTest {

    private static final Map<String, Object> OTHERS = Map.of(
            "huju.clients.online-hall", "1",
            "huju.clients.card-factory", "2",
            "huju.clients.cashier", "3",
            "huju.clients.employer-hall", "4",
            "huju.clients.rules-office", "5");

    private static Clients clients(Map<String, Object> environment) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", new HashMap<>(environment)));
        settings.getPropertySources().addFirst(new MapPropertySource("others", OTHERS));
        return new Binder(ConfigurationPropertySources.get(settings))
                .bind("huju.clients", Clients.class)
                .get();
    }

    @Test
    void departments_are_named_by_the_environment() {
        assertThat(clients(Map.of(
                                "HUJU_CLIENTS_DEPARTMENTS_EDUCATION",
                                "a",
                                "HUJU_CLIENTS_DEPARTMENTS_CIVILAFFAIRS",
                                "b"))
                        .departments())
                .containsOnly(Map.entry("education", "a"), Map.entry("civilaffairs", "b"));
    }

    @Test
    void there_need_be_none() {
        assertThat(clients(Map.of()).departments()).isEmpty();
    }

    @Test
    void a_department_cannot_take_another_clients_name() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("HUJU_CLIENTS_DEPARTMENTS_CASHIER", "a");

        assertThatThrownBy(() -> clients(settings))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage("a department of huju.clients.departments has another client's name");
    }

    @Test
    void a_department_cannot_read_the_metrics_by_its_name() {
        assertThatThrownBy(() -> clients(Map.of("HUJU_CLIENTS_DEPARTMENTS_MONITORING", "a")))
                .hasRootCauseMessage("a department of huju.clients.departments has another client's name");
    }

    @Test
    void nobody_reads_the_metrics_unless_a_secret_is_set() {
        assertThat(clients(Map.of()).monitoring()).isEmpty();
        assertThat(clients(Map.of("HUJU_CLIENTS_MONITORING", "a")).monitoring()).isEqualTo("a");
    }

    @Test
    void a_secret_is_known_again_and_nothing_else() {
        ClientSecrets secrets = new ClientSecrets();
        String kept = secrets.encode("long and made by a machine");

        assertThat(kept).doesNotContain("machine");
        assertThat(secrets.matches("long and made by a machine", kept)).isTrue();
        assertThat(secrets.matches("long and made by a machin", kept)).isFalse();
        assertThat(new ClientSecrets().matches("long and made by a machine", kept))
                .isFalse();
    }
}
