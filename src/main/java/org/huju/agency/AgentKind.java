package org.huju.agency;

/** Who files: the applicant, or one of those whom article 8 lets act for another. */
public enum AgentKind {
    NONE("本人办理"),
    GUARDIAN("监护人"),
    RELATIVE_ELDERLY("近亲属（行动不便的老年人）"),
    RELATIVE_DISABLED("近亲属（残疾人）");

    private final String label;

    AgentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
