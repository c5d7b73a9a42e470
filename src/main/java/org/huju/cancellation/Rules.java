package org.huju.cancellation;

/** The rules of {@code law/} that cancellations speak of, by their id. */
public final class Rules {

    public static final String FINDING = "cancellation-finding";
    public static final String HEARING_WINDOW = "cancellation-hearing-window";
    public static final String CONFIRMATION = "cancellation-confirmation";
    static final String GROUNDS = "cancel-";
    static final String OTHER_BY_LAW = "cancel-other-by-law";
    static final String FINDERS = "finds-";
    static final String HEARD = "cancellation-heard";
    static final String TWO_OFFICERS = "cancellation-two-officers";
    static final String ARTICLE = "《上海市居住证管理办法》第十六条";

    private Rules() {}
}
