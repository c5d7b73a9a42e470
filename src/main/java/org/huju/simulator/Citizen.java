package org.huju.simulator;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.Registry;

/**
 * A made-up person as the registries know them.
 *
 * @param home the residence registration; empty when there is none
 * @param housedAt the address the housing department knows; empty when it knows none
 * @param answers what the departments say when they know the person
 * @param troubles registries that fail for this person
 */
public record Citizen(
        String name,
        IdNumber idNumber,
        String householdAddress,
        Optional<Home> home,
        String housedAt,
        Map<Registry, DepartmentAnswer> answers,
        Map<Registry, Trouble> troubles) {

    public Citizen {
        answers = Map.copyOf(answers);
        troubles = Map.copyOf(troubles);
    }

    Citizen registeredAs(String otherName) {
        return new Citizen(otherName, idNumber, householdAddress, home, housedAt, answers, troubles);
    }

    /** The register has another home than the one the person lives in and the housing department knows. */
    Citizen registeredAt(String otherAddress) {
        Optional<Home> other = home.map(h -> new Home(h.streetCode(), otherAddress, h.registeredOn()));
        return new Citizen(name, idNumber, householdAddress, other, housedAt, answers, troubles);
    }

    Citizen notRegisteredHere() {
        return new Citizen(name, idNumber, householdAddress, Optional.empty(), housedAt, answers, troubles);
    }

    Citizen answered(Registry registry, DepartmentAnswer answer) {
        Map<Registry, DepartmentAnswer> changed = new EnumMap<>(answers);
        changed.put(registry, answer);
        return new Citizen(name, idNumber, householdAddress, home, housedAt, changed, troubles);
    }

    Citizen troubled(Registry registry, Trouble trouble) {
        return new Citizen(name, idNumber, householdAddress, home, housedAt, answers, Map.of(registry, trouble));
    }

    /** Apart from spaces and the name of the city, as clerks would read it. */
    boolean isHousedAt(String address) {
        return bare(housedAt).equals(bare(address));
    }

    private static String bare(String address) {
        return address.replaceAll("[\\s\\u3000]", "").replaceFirst("^上海市", "");
    }

    @Override
    public String toString() {
        return "Citizen[" + idNumber + "]";
    }
}
