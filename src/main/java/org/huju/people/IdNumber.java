package org.huju.people;

import java.time.LocalDate;

/** Stand-in until the class of the same name is merged. */
public final class IdNumber {

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    public static IdNumber parse(String raw, LocalDate today) {
        return new IdNumber(raw);
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }
}
