package org.huju.board;

/** How an open case stands with its periods. Whether a due date is near depends on the day one asks; see {@link Timeliness}. */
public enum Position {
    /** An office's period has run out, and what was to be done is not done. */
    OVERDUE("已超期"),
    /** An office's period runs. */
    RUNNING("计时中"),
    /** The time is stopped, and nothing else runs. */
    PAUSED("已中止"),
    /** Only a period runs that binds the applicant. */
    WAITING("等申请人"),
    /** No period runs. */
    NONE("无期限");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
