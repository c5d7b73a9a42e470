package org.huju.permit;

/** 申办条件: one of the three that article 9 asks for besides half a year of registration. */
public enum Ground {
    EMPLOYMENT("合法稳定就业"),
    RESIDENCE("合法稳定住所"),
    STUDY("连续就读");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
