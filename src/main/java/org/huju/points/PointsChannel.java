package org.huju.points;

/** How an application for points came in. */
public enum PointsChannel {
    /** The employer, at the counter of the talent centre (article 23). */
    WINDOW("单位窗口申请"),
    /** The employer, through its online hall. */
    ONLINE("单位网上申请"),
    /** The holder, at the human-resources department, because the employer refuses or cannot (article 30). */
    DIRECT("持证人直接申请");

    private final String label;

    PointsChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
