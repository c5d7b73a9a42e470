package org.huju.points;

/**
 * One indicator that counts.
 *
 * @param points negative for a deduction
 * @param source the rule and its article, in Chinese
 */
public record ScoredItem(Indicator indicator, int points, String source) {}
