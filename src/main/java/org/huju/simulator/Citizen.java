package org.huju.simulator;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registry;

/**
 * A made-up person as the registries know them.
 *
 * @param home the residence registration; empty when there is none
 * @param housedAt the address the housing department knows; empty when it knows none
 * @param answers what the departments say of the ground of a permit when they know the person
 * @param insurance what the social insurance has on record; empty when nothing was ever paid
 * @param matters what is not so, or not known, of the indicators the person may claim, by the matter asked; anything else is so
 * @param troubles registries that fail for this person
 */
public record Citizen(
        String name,
        IdNumber idNumber,
        String householdAddress,
        Optional<Home> home,
        String housedAt,
        Map<Registry, DepartmentAnswer> answers,
        Optional<InsuranceRecord> insurance,
        Map<String, DepartmentAnswer> matters,
        Map<Registry, Trouble> troubles) {

    public Citizen {
        answers = Map.copyOf(answers);
        matters = Map.copyOf(matters);
        troubles = Map.copyOf(troubles);
    }

    /** Somebody about whom the registries know what there is to know, and never fail. */
    static Citizen known(
            String name,
            IdNumber idNumber,
            String householdAddress,
            Home home,
            Map<Registry, DepartmentAnswer> answers) {
        return new Citizen(
                name,
                idNumber,
                householdAddress,
                Optional.of(home),
                home.address(),
                answers,
                MadeUp.insurance(answers),
                Map.of(),
                Map.of());
    }

    Citizen registeredAs(String otherName) {
        return new Citizen(
                otherName, idNumber, householdAddress, home, housedAt, answers, insurance, matters, troubles);
    }

    /** The register has another home than the one the person lives in and the housing department knows. */
    Citizen registeredAt(String otherAddress) {
        return livingAt(home.map(h -> new Home(h.streetCode(), otherAddress, h.registeredOn())));
    }

    Citizen notRegisteredHere() {
        return livingAt(Optional.empty());
    }

    private Citizen livingAt(Optional<Home> otherHome) {
        return new Citizen(
                name, idNumber, householdAddress, otherHome, housedAt, answers, insurance, matters, troubles);
    }

    Citizen answered(Registry registry, DepartmentAnswer answer) {
        Map<Registry, DepartmentAnswer> changed = new EnumMap<>(answers);
        changed.put(registry, answer);
        return new Citizen(name, idNumber, householdAddress, home, housedAt, changed, insurance, matters, troubles);
    }

    Citizen answered(String matter, DepartmentAnswer answer) {
        Map<String, DepartmentAnswer> changed = new HashMap<>(matters);
        changed.put(matter, answer);
        return new Citizen(name, idNumber, householdAddress, home, housedAt, answers, insurance, changed, troubles);
    }

    Citizen insured(Optional<InsuranceRecord> otherwise) {
        return new Citizen(name, idNumber, householdAddress, home, housedAt, answers, otherwise, matters, troubles);
    }

    Citizen troubled(Registry registry, Trouble trouble) {
        return new Citizen(
                name,
                idNumber,
                householdAddress,
                home,
                housedAt,
                answers,
                insurance,
                matters,
                Map.of(registry, trouble));
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
