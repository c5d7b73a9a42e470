package org.huju.points;

/**
 * Months in which the base of the social insurance reached so many times the city's average wage of the year before, counted
 * cumulatively: a month at twice the wage is in the first three.
 *
 * @param atLeast0_8 of the last 48 months
 * @param atLeast1 of the last 48 months
 * @param atLeast2 of the last 48 months
 * @param at3 of the last 36 months
 */
public record BaseMonths(int atLeast0_8, int atLeast1, int atLeast2, int at3) {

    public static final BaseMonths NONE = new BaseMonths(0, 0, 0, 0);
}
