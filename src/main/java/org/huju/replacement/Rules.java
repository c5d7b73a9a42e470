package org.huju.replacement;

/** The rules of {@code law/} that replacements speak of, by their id. */
public final class Rules {

    public static final String FEE = "replacement-fee";
    public static final String FEE_WINDOW = "replacement-fee-window";
    public static final String CARD_MAKING = "replacement-card-making";
    static final String LOSS_REPORT_WAIT = "loss-report-wait";
    static final String LOSS_REPORT_AT_ONCE = "loss-report-at-once";
    static final String UNPAID = "replacement-unpaid";
    static final String ENDS_WITH_CANCELLATION = "replacement-ends-with-cancellation";

    static final String FEE_PAID_BACK = "fee-paid-back";
    static final String CARD_DESTROYED = "discarded-card-destroyed";

    private Rules() {}
}
