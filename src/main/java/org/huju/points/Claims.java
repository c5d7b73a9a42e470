package org.huju.points;

/**
 * What a person states about the base and bonus indicators.
 *
 * @param titleBaseMonths of the last 12 months, those with the insurance base at or above the average wage
 * @param insuredMonths accumulated in this city, without back-payments
 * @param yearlyTaxYuan average of the last three years by the person's share, in yuan
 * @param localEmployees average of the last three years by the person's share
 * @param publicServiceYears full years
 * @param outerSuburbYears full years of working and living there
 * @param spouseYears full years of marriage with somebody of this city's household register
 */
public record Claims(
        Education education,
        Title title,
        int titleBaseMonths,
        int insuredMonths,
        BaseMonths baseMonths,
        boolean entrepreneur,
        boolean intermediary,
        boolean shortageMajor,
        boolean freshGraduate,
        int yearlyTaxYuan,
        int localEmployees,
        int publicServiceYears,
        int outerSuburbYears,
        Award award,
        int spouseYears) {

    @Override
    public String toString() {
        return "Claims";
    }
}
