package org.huju.law;

/** Which of the offices of a case has to keep a period. */
public enum HandlingOffice implements Code {
    CENTRE("centre"),
    POLICE("police"),
    DEPARTMENT("department"),
    TALENT("talent"),
    HR("hr");

    private final String code;

    HandlingOffice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
