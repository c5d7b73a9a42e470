package org.huju.points;

/**
 * What a stranger wants to know the points of, as it came; any part may be null.
 *
 * @param on {@code YYYY-MM-DD}, the day that decides on rules and age
 * @param birthDate {@code YYYY-MM-DD}
 */
public record EstimateDraft(String on, String birthDate, ClaimsDraft claims, ConductDraft conduct) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "EstimateDraft";
    }
}
