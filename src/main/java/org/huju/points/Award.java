package org.huju.points;

/** 表彰奖励: the highest one. */
public enum Award {
    NONE("无"),
    BUREAU_SPECIAL("市级部委办局专项性表彰奖励"),
    BUREAU_GENERAL("市级部委办局综合性表彰奖励"),
    PROVINCIAL("省部级及以上政府表彰奖励");

    private final String label;

    Award(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
