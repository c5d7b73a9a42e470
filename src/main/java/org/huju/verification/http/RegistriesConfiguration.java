package org.huju.verification.http;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import org.huju.payment.Cashier;
import org.huju.verification.LocalRegistries;
import org.huju.verification.Registries;
import org.huju.verification.RegistryWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Connects Huju to the registries; the start fails if one has neither an address nor a stand-in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistriesProperties.class)
class RegistriesConfiguration {

    @Bean
    Endpoints endpoints(
            RegistriesProperties properties, ObjectProvider<LocalRegistries> local, Environment environment) {
        return new Endpoints(properties, Optional.ofNullable(local.getIfAvailable()), environment);
    }

    @Bean
    static Registries registries(RegistriesProperties properties, Endpoints endpoints, List<RegistryWatch> watches) {
        return new HttpRegistries(call(properties, endpoints, watches));
    }

    @Bean
    static Cashier cashier(RegistriesProperties properties, Endpoints endpoints, List<RegistryWatch> watches) {
        return new HttpCashier(call(properties, endpoints, watches));
    }

    private static RegistryCall call(
            RegistriesProperties properties, Endpoints endpoints, List<RegistryWatch> watches) {
        return new RegistryCall(restClient(properties), endpoints, properties.readTimeout(), watches);
    }

    /** Redirects are not followed: they would carry the account and a person's number to another place. */
    private static RestClient restClient(RegistriesProperties properties) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(properties.readTimeout());
        return RestClient.builder().requestFactory(factory).build();
    }
}
