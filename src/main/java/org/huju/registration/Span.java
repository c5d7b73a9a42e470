package org.huju.registration;

import java.time.LocalDate;

/**
 * The time of a registration.
 *
 * @param registeredOn the day it was made
 * @param validUntil its last day
 * @param continuousFrom from when the person has been registered without a break: the half year of article 9 counts from that day
 */
public record Span(LocalDate registeredOn, LocalDate validUntil, LocalDate continuousFrom) {}
