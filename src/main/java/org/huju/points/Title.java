package org.huju.points;

/** 专业技术职称和技能等级, lowest first. */
public enum Title {
    NONE("无"),
    SKILL_5("技能类国家职业资格五级"),
    SKILL_4("技能类国家职业资格四级"),
    SKILL_3("技能类国家职业资格三级"),
    SKILL_2("技能类国家职业资格二级"),
    INTERMEDIATE("中级专业技术职务任职资格"),
    SKILL_1("技能类国家职业资格一级"),
    SENIOR("高级专业技术职务任职资格");

    private final String label;

    Title(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
