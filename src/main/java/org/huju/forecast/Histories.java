package org.huju.forecast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The periods of cases that have come to their end. */
public interface Histories {

    /** The first day after {@code day} on which an end was written into a ledger. */
    Optional<LocalDate> nextAfter(LocalDate day, ZoneId zone);

    /** Those whose end was written on that day, as far as the board has followed their case. */
    List<Run> endedOn(LocalDate day, ZoneId zone);
}
