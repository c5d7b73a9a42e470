package org.huju.desk;

/** What a person does at an office. */
public enum Role {
    CLERK("", "经办"),
    REVIEWER("-reviewer", "核查"),
    SIGNER("-signer", "审批签发"),
    HEAD("-head", "负责人");

    private final String suffix;
    private final String label;

    Role(String suffix, String label) {
        this.suffix = suffix;
        this.label = label;
    }

    /** In Chinese, for lists of groups. */
    public String label() {
        return label;
    }

    String suffix() {
        return suffix;
    }
}
