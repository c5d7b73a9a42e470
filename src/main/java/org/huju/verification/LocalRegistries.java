package org.huju.verification;

/**
 * Registries that this application serves itself, used for those without an address of their own in the configuration.
 *
 * @param path under this application, beginning with a slash
 */
public record LocalRegistries(String path, String user, String password) {

    @Override
    public String toString() {
        return "LocalRegistries[" + path + "]";
    }
}
