package org.huju.verification;

import java.time.LocalDate;

/**
 * A residence registration (article 5) as the population register holds it.
 *
 * @param address in Shanghai
 * @param registeredOn the day of registration
 */
public record Residence(String address, LocalDate registeredOn) {

    @Override
    public String toString() {
        return "Residence[registeredOn=" + registeredOn + "]";
    }
}
