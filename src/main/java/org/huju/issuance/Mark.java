package org.huju.issuance;

/** 期限标记: how an application stands against the limits of article 12. */
public enum Mark {
    NONE(""),
    DUE_SOON("临期"),
    OVERDUE("超期"),
    PAST_CEILING("超上限");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
