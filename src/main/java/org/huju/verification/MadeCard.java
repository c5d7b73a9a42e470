package org.huju.verification;

import java.time.LocalDate;

/** A card that the factory has made. */
public record MadeCard(String cardNo, LocalDate madeOn) {}
