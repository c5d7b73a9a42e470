package org.huju.change;

/** The periods of {@code law/} that count for a change. */
public final class ChangePeriods {

    /** 申报: from the day something changed (article 13). */
    public static final String REPORT = "data-change";
    /** 核查变更: from the day it was reported. */
    public static final String REVIEW = "change-review";

    private ChangePeriods() {}
}
