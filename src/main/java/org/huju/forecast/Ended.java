package org.huju.forecast;

/** How many cases came to the end of a period, and how many of them late. */
public record Ended(Period period, long n, long late) {}
