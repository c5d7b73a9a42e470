package org.huju.law;

/** What sort of day a day is for an office. */
public enum DayKind {
    WORKDAY(true),
    MAKE_UP_WORKDAY(true),
    WEEKEND(false),
    HOLIDAY(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }
}
