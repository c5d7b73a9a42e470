package org.huju.simulator;

import java.time.LocalDate;

/**
 * A made-up residence registration.
 *
 * @param streetCode nine digits
 * @param address in Shanghai, in a lane numbered from 9000 on, beyond the end of these roads
 */
public record Home(String streetCode, String address, LocalDate registeredOn) {}
