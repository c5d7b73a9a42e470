package org.huju.forecast;

/**
 * What is forecast: the end of a period within a matter.
 *
 * @param matter key of the process, e.g. {@code permit-application}
 * @param rule the period, e.g. {@code card-making}
 */
public record Period(String matter, String rule) {}
