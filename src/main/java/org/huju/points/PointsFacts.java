package org.huju.points;

import java.time.LocalDate;

/**
 * All that points are counted from.
 *
 * @param on the day that decides on rules and age (in a case: see {@code points-rules-day} in {@code law/interpretation.yaml})
 */
public record PointsFacts(LocalDate on, LocalDate birthDate, Claims claims, Conduct conduct) {

    @Override
    public String toString() {
        return "PointsFacts";
    }
}
