package org.huju.verification;

/**
 * A system of another authority gave no answer that can be used. Asking again later may help; it never says anything
 * about the person asked for. Neither the message nor a cause carries personal data.
 */
public class RegistryUnavailable extends RuntimeException {

    /** Why there is no answer. */
    public enum Kind {
        TIMEOUT("timeout", "超时未答复"),
        REFUSED("refused", "无法连接"),
        SERVER_ERROR("server-error", "发生故障"),
        BAD_ANSWER("bad-answer", "答复无法识别");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        /** In Chinese, for clerks. */
        public String label() {
            return label;
        }
    }

    private final Registry registry;
    private final Kind kind;

    /** @param detail for operators, in English: a status or the name of a field, never a value that was sent or received */
    public RegistryUnavailable(Registry registry, Kind kind, String detail) {
        super(registry.code() + ": " + kind.code() + " (" + detail + ")");
        this.registry = registry;
        this.kind = kind;
    }

    public Registry registry() {
        return registry;
    }

    public Kind kind() {
        return kind;
    }

    /** One Chinese line for the clerk who now has to do by hand what the system did not. */
    public String explanation() {
        return registry.title() + "：" + kind.label();
    }
}
