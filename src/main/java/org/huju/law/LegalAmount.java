package org.huju.law;

/**
 * An amount of money the law sets.
 *
 * @param rule id, e.g. {@code employer-fine-maximum}
 * @param name Chinese name
 * @param yuan the amount in whole yuan
 * @param provenance article, basis, dates of force
 */
public record LegalAmount(String rule, String name, int yuan, Provenance provenance) implements LegalRule {}
