package org.huju.points;

/** The periods of {@code law/} that run in a points case. */
public final class PointsPeriods {

    /** 预审: from the day the application came in. */
    public static final String PRECHECK = "points-precheck";
    /** 积分: from the day the materials were found true (article 23). */
    public static final String DECISION = "points-decision";
    /** How long before the end of it people are warned. */
    public static final String DECISION_WARNING = "points-decision-warning";
    /** 容缺补交: from acceptance. */
    public static final String SUPPLEMENT_WINDOW = "supplement-window";
    /** 申请复核: from the notice. */
    public static final String RECHECK_WINDOW = "points-recheck-window";

    private PointsPeriods() {}
}
