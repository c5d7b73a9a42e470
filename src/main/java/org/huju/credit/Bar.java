package org.huju.credit;

import java.time.LocalDate;

/**
 * 情节严重: no application for points by this person, or none through this employer (article 29).
 *
 * @param until last day of it
 * @param article what it rests on, in Chinese
 */
public record Bar(LocalDate until, String article) {}
