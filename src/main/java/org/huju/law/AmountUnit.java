package org.huju.law;

/** What an amount is an amount of. */
public enum AmountUnit implements Code {
    YUAN("yuan", "元"),
    YUAN_PER_MONTH("yuan-per-month", "元/月"),
    POINTS("points", "分"),
    MONTHS("months", "个月"),
    FULL_YEARS_OF_AGE("years-of-age", "周岁");

    private final String code;
    private final String label;

    AmountUnit(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in YAML and JSON, e.g. {@code points}. */
    @Override
    public String code() {
        return code;
    }

    /** The Chinese word, e.g. 分. */
    public String label() {
        return label;
    }
}
