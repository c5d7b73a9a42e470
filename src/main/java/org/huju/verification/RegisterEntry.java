package org.huju.verification;

import java.util.Optional;

/**
 * What the population register knows of a person.
 *
 * @param idNumber as the register answered it, not checked
 * @param householdAddress 常住户口所在地; empty when not recorded
 * @param residence empty when the person has no residence registration in Shanghai
 */
public record RegisterEntry(String name, String idNumber, String householdAddress, Optional<Residence> residence) {

    @Override
    public String toString() {
        return "RegisterEntry[]";
    }
}
