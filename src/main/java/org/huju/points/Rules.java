package org.huju.points;

/** The rules of {@code law/} that the points go by. */
final class Rules {

    static final String STANDARD = "points-standard";
    static final String TAX_EMPLOYMENT_CAP = "tax-employment-cap";
    static final String AGE_MINIMUM = "points-age-minimum";
    static final String AGE_MAXIMUM = "points-age-maximum";

    private Rules() {}
}
