package org.huju.law;

/**
 * A day a yearly notice names.
 *
 * @param kind day off or make-up working day
 * @param festival which festival it belongs to, in Chinese
 * @param year the notice's year, which for the last days of December is the next one
 */
record NoticeDay(DayKind kind, String festival, int year) {}
