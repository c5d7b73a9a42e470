package org.huju.law;

/** The unit a legal period is counted in; days and working days are never interchangeable. */
public enum PeriodUnit implements Code {
    WORKING_DAYS("working-days", "个工作日"),
    DAYS("days", "日"),
    MONTHS("months", "个月"),
    YEARS("years", "年");

    private final String code;
    private final String label;

    PeriodUnit(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in YAML and JSON, e.g. {@code working-days}. */
    @Override
    public String code() {
        return code;
    }

    /** The Chinese measure word, e.g. 个工作日. */
    public String label() {
        return label;
    }
}
