package org.huju.law;

/** Where a value comes from: an article states it, or somebody had to fill a gap. */
public enum Basis implements Code {
    STATUTE("statute", "条文规定"),
    IMPLEMENTING_RULE("implementing-rule", "实施细则"),
    GUIDE("guide", "办事指南"),
    DESIGN("design", "系统设定");

    private final String code;
    private final String label;

    Basis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in YAML and JSON, e.g. {@code implementing-rule}. */
    @Override
    public String code() {
        return code;
    }

    /** The Chinese word, e.g. 系统设定. */
    public String label() {
        return label;
    }
}
