package org.huju.law;

import java.time.LocalDate;

/** No rule of that id is in force on that day: a wrong id, or a day before the law. */
public class NoSuchRule extends RuntimeException {

    public NoSuchRule(String rule, LocalDate date) {
        super("no rule " + rule + " in force on " + date);
    }
}
