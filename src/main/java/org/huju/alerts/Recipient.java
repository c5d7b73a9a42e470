package org.huju.alerts;

/**
 * Who is told.
 *
 * @param id the user's, or that of the desk's group, e.g. {@code centre-310101002-head}
 */
public record Recipient(Kind kind, String id) {

    public enum Kind {
        USER("user:"),
        DESK("desk:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The engine's administrators, who can repair what has stopped. */
    public static final Recipient ADMINISTRATORS = desk("camunda-admin");

    public static Recipient user(String id) {
        return new Recipient(Kind.USER, id);
    }

    public static Recipient desk(String group) {
        return new Recipient(Kind.DESK, group);
    }

    /** As it is stored: {@code user:…} or {@code desk:…}. */
    public String code() {
        return kind.prefix + id;
    }

    /** @throws IllegalArgumentException for anything {@link #code} never says */
    public static Recipient of(String code) {
        for (Kind kind : Kind.values()) {
            if (code.startsWith(kind.prefix)) {
                return new Recipient(kind, code.substring(kind.prefix.length()));
            }
        }
        throw new IllegalArgumentException("no recipient: " + code);
    }
}
