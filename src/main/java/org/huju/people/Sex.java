package org.huju.people;

/** Sex as the permit shows it (article 7); read from the 17th digit of an ID number. */
public enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /** In Chinese, one character. */
    public String label() {
        return label;
    }
}
