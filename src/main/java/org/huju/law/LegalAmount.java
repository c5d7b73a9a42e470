package org.huju.law;

/**
 * A number the law sets that is no period: money, points, an age.
 *
 * @param rule id, e.g. {@code employer-fine-maximum}
 * @param name Chinese name
 * @param amount how many of the unit
 * @param unit what is counted
 * @param provenance article, basis, dates of force
 */
public record LegalAmount(String rule, String name, int amount, AmountUnit unit, Provenance provenance)
        implements LegalRule {

    /** @throws IllegalStateException if it is no amount of money */
    public int yuan() {
        if (unit != AmountUnit.YUAN) {
            throw new IllegalStateException(rule + " is counted in " + unit.code() + ", not in yuan");
        }
        return amount;
    }

    /** 120分, 60周岁. */
    public String text() {
        return amount + unit.label();
    }
}
