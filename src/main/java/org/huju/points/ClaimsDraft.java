package org.huju.points;

/**
 * What was stated about the base and bonus indicators, as it came; any part may be null or blank, which means none.
 *
 * <p>Field by field what {@link Claims} says, in the same units; {@code atLeast0_8} to {@code at3} are those of {@link BaseMonths}.
 *
 * @param education a constant of {@link Education}; likewise title and award
 * @param entrepreneur {@code true} or {@code false}; likewise the other yes-or-no fields
 */
public record ClaimsDraft(
        String education,
        String title,
        String titleBaseMonths,
        String insuredMonths,
        String atLeast0_8,
        String atLeast1,
        String atLeast2,
        String at3,
        String entrepreneur,
        String intermediary,
        String shortageMajor,
        String freshGraduate,
        String yearlyTaxYuan,
        String localEmployees,
        String publicServiceYears,
        String outerSuburbYears,
        String award,
        String spouseYears) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "ClaimsDraft";
    }
}
