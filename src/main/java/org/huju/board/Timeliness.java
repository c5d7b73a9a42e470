package org.huju.board;

/** How a case stands on the day one asks: its position, and how near its date is. */
public enum Timeliness {
    OVERDUE("已超期"),
    DUE_SOON("临期"),
    ON_TIME("期限内"),
    PAUSED("已中止"),
    WAITING("等申请人"),
    NONE("无期限");

    private final String label;

    Timeliness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
