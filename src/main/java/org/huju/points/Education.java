package org.huju.points;

/** 教育背景: the highest degree of education reached. */
public enum Education {
    NONE("无（或大专以下）"),
    COLLEGE("大专（高职）"),
    BACHELOR("大学本科学历"),
    BACHELOR_DEGREE("大学本科学历和学士学位"),
    MASTER("硕士研究生学历学位"),
    DOCTOR("博士研究生学历学位");

    private final String label;

    Education(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
