package org.huju.platform.security;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Stops production before its first bean when a setting is missing, and the demonstration when it is given a real database.
 *
 * <p>Bound properties keep an unresolved {@code ${…}} as it stands, and the administrator would get that text for a password.
 */
public class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> REQUIRED = List.of(
            "spring.datasource.url",
            "huju.id-number-key",
            "huju.clients.online-hall",
            "huju.clients.card-factory",
            "huju.clients.cashier",
            "huju.clients.employer-hall",
            "huju.clients.rules-office",
            "camunda.bpm.admin-user.password");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            REQUIRED.forEach(property -> require(environment, property));
        }
        if (environment.acceptsProfiles(Profiles.of("demo")) && environment.containsProperty("spring.datasource.url")) {
            throw new IllegalStateException(
                    "the demonstration's passwords are known to everybody: it runs on its own database only; "
                            + "leave out spring.datasource.url or set SPRING_PROFILES_ACTIVE=production");
        }
    }

    private static void require(Environment environment, String property) {
        try {
            if (!environment.resolveRequiredPlaceholders("${" + property + "}").isBlank()) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Neither set nor resolvable: told below.
        }
        throw new IllegalStateException(
                "production needs " + property + ": set it in the environment, see docs/operations.md");
    }
}
