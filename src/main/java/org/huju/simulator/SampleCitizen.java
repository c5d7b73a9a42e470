package org.huju.simulator;

import java.util.Optional;
import org.huju.verification.Claim;

/**
 * Somebody made up to show one behaviour.
 *
 * @param key the name of the method of {@link SampleCitizens} that returns this one
 * @param shows the behaviour, in English
 * @param claim what the person states when applying
 * @param phone has the form of a mobile number
 * @param homeKind OWN, RENTED, DORMITORY or RELATIVE
 * @param registered what the registries know; empty when they know nothing
 */
public record SampleCitizen(
        String key, String shows, Claim claim, String phone, String homeKind, Optional<Citizen> registered) {

    SampleCitizen registeredAs(Optional<Citizen> otherwise) {
        return new SampleCitizen(key, shows, claim, phone, homeKind, otherwise);
    }

    @Override
    public String toString() {
        return "SampleCitizen[" + key + "]";
    }
}
