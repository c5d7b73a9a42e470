package org.huju.points;

import java.util.EnumSet;
import java.util.Set;

/** Where an application for points stands. The labels are what the holder and the employer are told. */
public enum PointsState {
    /** Of the holder, directly; the human-resources department has not decided yet whether the employer must file (article 30). */
    DIRECT_REQUESTED("已提出直接申请，正在处理"),
    /** A direct request that came to its end as the employer filed after all; the employer's application goes on. */
    LEFT_TO_EMPLOYER("单位已提出申请，由单位的申请继续"),
    RECEIVED("已收件，正在预审"),
    AWAITING_CORRECTION("预审已一次性告知，等待补正"),
    PRECHECKED("预审通过，等待受理"),
    NOT_ACCEPTED("不予受理"),
    ACCEPTED("已受理，正在核验和审核"),
    FOUND_TRUE("审核属实，正在积分"),
    SCORED("已积分"),
    REFUSED("不予积分"),
    WITHDRAWN("申请已撤回");

    private static final Set<PointsState> CLOSED =
            EnumSet.of(LEFT_TO_EMPLOYER, NOT_ACCEPTED, SCORED, REFUSED, WITHDRAWN);

    private final String label;

    PointsState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isClosed() {
        return CLOSED.contains(this);
    }

    public boolean mayBecome(PointsState next) {
        return switch (this) {
            case DIRECT_REQUESTED ->
                EnumSet.of(RECEIVED, LEFT_TO_EMPLOYER, NOT_ACCEPTED, WITHDRAWN).contains(next);
            case RECEIVED ->
                EnumSet.of(AWAITING_CORRECTION, PRECHECKED, WITHDRAWN).contains(next);
            case AWAITING_CORRECTION -> EnumSet.of(PRECHECKED, WITHDRAWN).contains(next);
            case PRECHECKED ->
                EnumSet.of(AWAITING_CORRECTION, NOT_ACCEPTED, ACCEPTED).contains(next);
            case ACCEPTED -> EnumSet.of(FOUND_TRUE, REFUSED).contains(next);
            case FOUND_TRUE -> EnumSet.of(SCORED, REFUSED).contains(next);
            // A recheck (article 30) may find the other way.
            case SCORED -> next == REFUSED;
            case REFUSED -> next == SCORED;
            case LEFT_TO_EMPLOYER, NOT_ACCEPTED, WITHDRAWN -> false;
        };
    }
}
