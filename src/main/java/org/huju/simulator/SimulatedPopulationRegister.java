package org.huju.simulator;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.registration.EarlierRegistration;
import org.huju.registration.Registration;
import org.huju.registration.Registrations;
import org.huju.verification.Registry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 实有人口信息管理系统 (article 11). */
@RestController
@WhenSimulating
class SimulatedPopulationRegister {

    private final SimulatedTroubles troubles;
    /** None where the registries run without Huju. */
    private final ObjectProvider<Registrations> registrations;

    private final ObjectProvider<EarlierRegistration> earlierRegistration;

    SimulatedPopulationRegister(
            SimulatedTroubles troubles,
            ObjectProvider<Registrations> registrations,
            ObjectProvider<EarlierRegistration> earlierRegistration) {
        this.troubles = troubles;
        this.registrations = registrations;
        this.earlierRegistration = earlierRegistration;
    }

    @PostMapping("/simulator/population-register/lookups")
    Entry lookUp(@Valid @RequestBody Lookup lookup) {
        Citizen citizen = Citizens.find(lookup.idNumber()).orElseThrow(SimulatedProblems::noRecord);
        troubles.meet(citizen, Registry.POPULATION_REGISTER);
        return new Entry(
                citizen.name(),
                citizen.idNumber().value(),
                citizen.householdAddress(),
                registeredByHuju(citizen)
                        .or(citizen::home)
                        .map(home -> new Residence(home.address(), home.streetCode(), home.registeredOn()))
                        .orElse(null));
    }

    /** The centres feed the real register with what they register; so does Huju this one. */
    private Optional<Home> registeredByHuju(Citizen citizen) {
        return registrations.stream()
                .flatMap(held -> held.last(citizen.idNumber()).stream())
                .filter(last -> last.ending().isEmpty())
                .map(last -> new Home(
                        last.dwelling().streetCode(), last.dwelling().address().value(), since(citizen, last)))
                .findFirst();
    }

    /** The register knows what was registered before Huju, and that it goes on. */
    private LocalDate since(Citizen citizen, Registration last) {
        return citizen.home()
                .map(Home::registeredOn)
                .filter(day ->
                        earlierRegistration.stream().anyMatch(earlier -> earlier.mayHaveBegun(day, citizen.idNumber())))
                .orElse(last.span().continuousFrom());
    }

    record Lookup(
            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber) {

        @Override
        public String toString() {
            return "Lookup[]";
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(String name, String idNumber, String householdAddress, Residence residence) {

        @Override
        public String toString() {
            return "Entry[]";
        }
    }

    record Residence(
            String address,
            String streetCode,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate registeredOn) {}
}
