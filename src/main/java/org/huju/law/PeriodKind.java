package org.huju.law;

/** What a period is for; it decides how its end is found. */
public enum PeriodKind implements Code {
    /** Something must be done by the last day; a last day off moves to the next day. */
    LIMIT("limit"),
    /** Something holds from the corresponding day on; it is not moved. */
    CONDITION("condition"),
    /** Counted backwards from a day, e.g. a warning or a window before an anniversary. */
    LEAD("lead");

    private final String code;

    PeriodKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
