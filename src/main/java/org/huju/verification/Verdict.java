package org.huju.verification;

/** What comparing one field has shown. */
public enum Verdict {
    EQUAL("一致"),
    DIFFERENT("不一致"),
    NO_RECORD("无记录");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** In Chinese, for clerks. */
    public String label() {
        return label;
    }
}
