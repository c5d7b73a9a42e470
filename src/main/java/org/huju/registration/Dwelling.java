package org.huju.registration;

import java.util.Optional;
import org.huju.people.Address;

/**
 * 现居住地.
 *
 * @param streetCode nine digits, the street or town; it decides the office
 * @param kind how the person lives there; empty where the address followed a change of the permit, which does not ask for it
 */
public record Dwelling(String streetCode, Address address, Optional<HomeKind> kind) {

    boolean isAt(Dwelling other) {
        return streetCode.equals(other.streetCode) && address.equals(other.address);
    }
}
