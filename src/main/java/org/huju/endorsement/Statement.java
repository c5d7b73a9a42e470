package org.huju.endorsement;

/**
 * What the holder states when asking for an endorsement.
 *
 * @param addressAsRegistered the residence is the one on record
 * @param groundHolds the ground on which the permit was issued still holds
 */
public record Statement(boolean addressAsRegistered, boolean groundHolds) {

    boolean nothingChanged() {
        return addressAsRegistered && groundHolds;
    }
}
