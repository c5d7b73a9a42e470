package org.huju.law;

/**
 * A day a yearly notice names.
 *
 * @param kind day off or make-up working day
 * @param festival which festival it belongs to, in Chinese
 */
public record NoticeDay(DayKind kind, String festival) {}
