package org.huju.law;

/**
 * A rule without a number, e.g. that the first day is not counted.
 *
 * @param rule id, e.g. {@code first-day-excluded}
 * @param name the rule in one Chinese sentence
 * @param provenance article, basis, dates of force
 */
public record Principle(String rule, String name, Provenance provenance) implements LegalRule {}
