package org.huju.people;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the master key of the ID numbers comes from: from outside, or in the demonstration from a file of its own. */
@Configuration(proxyBeanMethods = false)
class IdNumberKeyConfiguration {

    /**
     * @param key {@code huju.id-number-key}, base64 of 32 bytes
     * @param file {@code huju.id-number-key-file}, used in the demonstration when there is no key
     */
    @Bean
    IdNumberVault idNumberVault(
            @Value("${huju.id-number-key:}") String key,
            @Value("${huju.id-number-key-file:data/id-number.key}") Path file,
            Environment environment) {
        if (!key.isBlank()) {
            return new IdNumberVault(SealingKeys.fromBase64(key));
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return new IdNumberVault(SealingKeys.fromBase64(IdNumberKeyFile.readOrMake(file)));
        }
        throw new IllegalStateException(
                "huju.id-number-key is empty: set it (HUJU_ID_NUMBER_KEY) to base64 of 32 bytes, made with "
                        + "`openssl rand -base64 32` and kept safe. Without it no stored ID number can ever be read again.");
    }
}
