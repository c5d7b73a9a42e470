package org.huju.earlier;

/**
 * A row that was left out.
 *
 * @param line of the file, from 1; the header is line 1
 * @param field a name of the header
 * @param problem in Chinese, with what to do; never repeats what stands in the row
 */
public record BadRow(long line, String field, String problem) {}
