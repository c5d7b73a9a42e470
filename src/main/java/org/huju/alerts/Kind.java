package org.huju.alerts;

/** What there is to be told. */
public enum Kind {
    URGED("催办", true),
    AT_RISK("可能超期", true),
    OVERDUE("已超期", true),
    INCIDENT("系统办理受阻", true),
    /** Due dates pass unnoticed while it lasts: nobody's night is worth that. */
    STALLED_JOBS("后台任务停滞", false),
    /** The questions that fail become work for people after some hours. */
    REGISTRY_DOWN("外部系统无法答复", false),
    DIGEST("每日摘要", true);

    private final String label;
    private final boolean waits;

    Kind(String label, boolean waits) {
        this.label = label;
        this.waits = waits;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether it is held back until the quiet hours are over: periods count in days, so nothing is lost in a night. */
    boolean waitsForMorning() {
        return waits;
    }
}
