package org.huju.alerts.process;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mailboxes of offices and users.
 *
 * @param addresses by user id or group id. Environment variables know no dashes, so only letters and digits are compared
 */
@ConfigurationProperties("huju.alerts.mail")
record MailProperties(@DefaultValue Map<String, String> addresses) {

    Optional<String> of(String id) {
        return addresses.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(id)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
