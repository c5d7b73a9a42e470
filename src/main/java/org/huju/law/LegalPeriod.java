package org.huju.law;

import java.util.List;
import java.util.Optional;

/**
 * A period of time the law (or an interpretation) sets.
 *
 * @param rule id, e.g. {@code card-making}
 * @param name Chinese name
 * @param amount how many units; 0 means on the spot
 * @param unit what is counted
 * @param kind how the end is found
 * @param countsFrom the event it counts from (for a lead: counts back from), in Chinese
 * @param firstDayCounts whether the day of that event is the first day counted
 * @param lastDayCounts whether the act may still be done on the last day; always true so far
 * @param ceiling the rule of the longer period, from the same day, that a special decision may allow in its place
 * @param pausable whether time that the law does not count stops it
 * @param provenance article, basis, dates of force
 * @param prevailsOver the articles of other acts that say otherwise and yield
 */
public record LegalPeriod(
        String rule,
        String name,
        int amount,
        PeriodUnit unit,
        PeriodKind kind,
        String countsFrom,
        boolean firstDayCounts,
        boolean lastDayCounts,
        Optional<String> ceiling,
        boolean pausable,
        Provenance provenance,
        List<Precedence> prevailsOver)
        implements LegalRule {

    public LegalPeriod {
        prevailsOver = List.copyOf(prevailsOver);
    }

    /** 15个工作日, 30日, 6个月. */
    public String length() {
        return amount == 0 ? "当场" : amount + unit.label();
    }
}
