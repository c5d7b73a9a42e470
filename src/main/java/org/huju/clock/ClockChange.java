package org.huju.clock;

/** @param after has at least one entry more than {@code before} */
public record ClockChange(StatutoryClock before, StatutoryClock after) {}
