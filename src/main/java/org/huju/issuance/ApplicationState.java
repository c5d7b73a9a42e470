package org.huju.issuance;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. The labels are what the applicant is told. */
public enum ApplicationState {
    RECEIVED("已收件，正在核对材料"),
    AWAITING_SUPPLEMENT("材料不齐全，等待补齐"),
    NOT_ACCEPTED("不予受理"),
    ACCEPTED("已受理，正在核查"),
    APPROVED("已签发，正在制证"),
    CARD_MADE("证件已制作，等待领取"),
    COLLECTED("已领证"),
    REFUSED("不予办理"),
    WITHDRAWN("申请已撤回");

    private static final Set<ApplicationState> CLOSED = EnumSet.of(NOT_ACCEPTED, COLLECTED, REFUSED, WITHDRAWN);

    private final String label;

    ApplicationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isClosed() {
        return CLOSED.contains(this);
    }

    /** Whether the permit has not been signed yet, so that the applicant may still withdraw. */
    public boolean isBeforeIssue() {
        return EnumSet.of(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED).contains(this);
    }

    public boolean mayBecome(ApplicationState next) {
        return switch (this) {
            case RECEIVED ->
                EnumSet.of(AWAITING_SUPPLEMENT, NOT_ACCEPTED, ACCEPTED, WITHDRAWN)
                        .contains(next);
            case AWAITING_SUPPLEMENT -> EnumSet.of(RECEIVED, WITHDRAWN).contains(next);
            case ACCEPTED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN).contains(next);
            case APPROVED -> next == CARD_MADE;
            case CARD_MADE -> next == COLLECTED;
            case NOT_ACCEPTED, COLLECTED, REFUSED, WITHDRAWN -> false;
        };
    }
}
