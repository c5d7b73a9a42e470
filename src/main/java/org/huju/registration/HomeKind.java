package org.huju.registration;

/** What kind of home the applicant lives in; it decides the proof that is asked for. */
public enum HomeKind {
    OWN("本人或近亲属自有"),
    RENTED("租赁"),
    DORMITORY("单位或学校宿舍"),
    RELATIVE("亲属住所");

    private final String label;

    HomeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
