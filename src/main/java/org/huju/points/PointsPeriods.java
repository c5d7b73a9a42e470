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
    /** 决定直接申请: from the day the request came in (article 30). */
    public static final String DIRECT_REQUEST = "direct-request-decision";
    /** 单位改正: from the order (article 30). */
    public static final String EMPLOYER_CORRECTION = "employer-correction";
    /** 复核: from the request. */
    public static final String RECHECK = "points-recheck";
    /** 申请复核: from the notice. */
    public static final String RECHECK_WINDOW = "points-recheck-window";

    private PointsPeriods() {}
}
