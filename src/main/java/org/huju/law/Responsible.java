package org.huju.law;

/** Whom a step of an escalation ladder turns to, from the bottom to the top. */
public enum Responsible implements Code {
    HANDLER("handler", "承办人"),
    OFFICE_HEAD("office-head", "本单位负责人"),
    DISTRICT("district", "区");

    private final String code;
    private final String label;

    Responsible(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** The Chinese word, e.g. 本单位负责人. */
    public String label() {
        return label;
    }
}
