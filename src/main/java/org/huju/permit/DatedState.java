package org.huju.permit;

import java.time.LocalDate;

/**
 * How a permit stands on one day.
 *
 * @param since the day from which it has stood so
 */
public record DatedState(Permit.State state, LocalDate since) {}
