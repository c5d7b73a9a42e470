package org.huju;

/**
 * One thing wrong with what was sent in.
 *
 * @param field the name of the field as the form and the API spell it, e.g. {@code idNumber}
 * @param message in Chinese: names the field and says what to do; never repeats an ID number
 */
public record FieldProblem(String field, String message) {}
