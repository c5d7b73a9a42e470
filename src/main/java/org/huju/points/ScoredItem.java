package org.huju.points;

/**
 * One indicator of a score.
 *
 * @param points negative for a deduction, 0 where it does not count
 * @param source the rule and its article, in Chinese
 */
public record ScoredItem(Indicator indicator, int points, String source) {}
