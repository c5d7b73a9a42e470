package org.huju.verification.http;

import java.time.Duration;
import org.huju.verification.Registry;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the registries are and how long Huju waits for them.
 *
 * @param connectTimeout until the connection stands
 * @param readTimeout from sending the question to the last byte of the answer
 */
@ConfigurationProperties("huju.registries")
record RegistriesProperties(
        @DefaultValue Account populationRegister,
        @DefaultValue Account socialInsurance,
        @DefaultValue Account housing,
        @DefaultValue Account education,
        @DefaultValue Account tax,
        @DefaultValue Account civilAffairs,
        @DefaultValue Account publicSecurity,
        @DefaultValue Account cardFactory,
        @DefaultValue Account cashier,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    /**
     * Huju's account with one registry.
     *
     * @param url http or https, up to where the contract's paths begin; empty when the registry has no address
     */
    record Account(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Account[" + url + "]";
        }
    }

    Account of(Registry registry) {
        return switch (registry) {
            case POPULATION_REGISTER -> populationRegister;
            case SOCIAL_INSURANCE -> socialInsurance;
            case HOUSING -> housing;
            case EDUCATION -> education;
            case TAX -> tax;
            case CIVIL_AFFAIRS -> civilAffairs;
            case PUBLIC_SECURITY -> publicSecurity;
            case CARD_FACTORY -> cardFactory;
            case CASHIER -> cashier;
        };
    }
}
