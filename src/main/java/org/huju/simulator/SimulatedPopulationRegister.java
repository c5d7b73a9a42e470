package org.huju.simulator;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.huju.verification.Registry;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 实有人口信息管理系统 (article 11). */
@RestController
@WhenSimulating
class SimulatedPopulationRegister {

    private final SimulatedTroubles troubles;

    SimulatedPopulationRegister(SimulatedTroubles troubles) {
        this.troubles = troubles;
    }

    @PostMapping("/simulator/population-register/lookups")
    Entry lookUp(@Valid @RequestBody Lookup lookup) {
        Citizen citizen = Citizens.find(lookup.idNumber()).orElseThrow(SimulatedProblems::noRecord);
        troubles.meet(citizen, Registry.POPULATION_REGISTER);
        return new Entry(
                citizen.name(),
                citizen.idNumber().value(),
                citizen.householdAddress(),
                citizen.home()
                        .map(home -> new Residence(home.address(), home.streetCode(), home.registeredOn()))
                        .orElse(null));
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
