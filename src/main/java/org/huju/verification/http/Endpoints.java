package org.huju.verification.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huju.verification.LocalRegistries;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.http.RegistriesProperties.Account;
import org.springframework.core.env.Environment;

/**
 * Finds a registry's address: the configured one, else this application's own port if it serves the registries itself.
 * That port is known only once the web server listens, so it is asked for at each use.
 */
class Endpoints {

    private final RegistriesProperties properties;
    private final Optional<LocalRegistries> local;
    private final Environment environment;

    /** @throws IllegalStateException naming every property that is missing or unusable */
    Endpoints(RegistriesProperties properties, Optional<LocalRegistries> local, Environment environment) {
        this.properties = properties;
        this.local = local;
        this.environment = environment;
        List<String> faults = new ArrayList<>();
        for (Registry registry : Registry.values()) {
            faults.addAll(faults(registry, properties.of(registry)));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The registries cannot be reached: " + String.join("; ", faults));
        }
    }

    Endpoint of(Registry registry) {
        Account account = properties.of(registry);
        if (!account.url().isBlank()) {
            return new Endpoint(withoutSlash(account.url()), account.user(), account.password());
        }
        return local.map(here -> here(registry, here)).orElseThrow();
    }

    private Endpoint here(Registry registry, LocalRegistries here) {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port == null) {
            throw new RegistryUnavailable(
                    registry, RegistryUnavailable.Kind.REFUSED, "this application does not listen yet");
        }
        String contextPath = withoutSlash(environment.getProperty("server.servlet.context-path", ""));
        return new Endpoint("http://localhost:" + port + contextPath + here.path(), here.user(), here.password());
    }

    private List<String> faults(Registry registry, Account account) {
        String property = "huju.registries." + registry.code();
        if (account.url().isBlank()) {
            return local.isPresent() ? List.of() : List.of(property + ".url is not set");
        }
        List<String> faults = new ArrayList<>();
        if (!isWebAddress(account.url())) {
            faults.add(property + ".url is no http or https address");
        }
        if (account.user().isBlank() || account.password().isBlank()) {
            faults.add(property + ".user and .password must both be set");
        }
        return faults;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** An address that is ready for the contract's paths. */
    record Endpoint(String url, String user, String password) {

        @Override
        public String toString() {
            return "Endpoint[" + url + "]";
        }
    }
}
