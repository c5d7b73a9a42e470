package org.huju.forecast;

import java.time.LocalDate;

/**
 * A step a case came to while its period ran.
 *
 * @param step activity id
 * @param office id of whose desk it lay on
 */
public record Stay(String step, String office, LocalDate enteredOn) {}
