package org.huju.forecast;

/**
 * Where a case stands. All cases that stand alike have the same forecast.
 *
 * @param district of the case, six digits; empty for the whole city
 * @param centre id of the office that took it in
 * @param step activity id
 * @param holder id of whose desk it lies on
 * @param elapsed working days since it came to the step
 */
record Situation(Period period, String district, String centre, String step, String holder, int elapsed) {}
