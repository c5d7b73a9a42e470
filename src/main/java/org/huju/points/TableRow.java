package org.huju.points;

/**
 * What the tables say on one indicator, before the rules that join them.
 *
 * @param points negative for a deduction, 0 where the indicator gives none
 * @param veto whether it rules out points altogether
 * @param source the rule in Chinese
 */
public record TableRow(Indicator indicator, int points, boolean veto, String source) {}
