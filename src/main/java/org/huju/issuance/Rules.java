package org.huju.issuance;

/** The rules of {@code law/} that issuance speaks of, by their id. */
public final class Rules {

    public static final String CARD_MAKING = "card-making";
    public static final String ONE_TIME_NOTICE = "one-time-notice";
    public static final String ONE_TIME_NOTICE_ONLINE = "one-time-notice-online";
    public static final String DEEMED_ACCEPTED = "deemed-accepted";
    public static final String CARD_MAKING_CEILING = "card-making-ceiling";
    public static final String CARD_MAKING_WARNING = "card-making-warning";
    public static final String PAUSE_LIMIT = "pause-limit";
    public static final String SUPPLEMENT_WINDOW = "supplement-window";
    public static final String MISSED_SUPPLEMENT = "missed-supplement";

    private Rules() {}
}
