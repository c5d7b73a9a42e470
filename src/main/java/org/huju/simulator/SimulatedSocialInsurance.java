package org.huju.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.huju.verification.InsuranceRecord;
import org.huju.verification.Registry;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 社会保险信息系统: who pays for a person, and for how long (article 20). */
@RestController
@WhenSimulating
class SimulatedSocialInsurance {

    private final SimulatedTroubles troubles;

    SimulatedSocialInsurance(SimulatedTroubles troubles) {
        this.troubles = troubles;
    }

    @PostMapping("/simulator/social-insurance/records")
    Paid record(@Valid @RequestBody Lookup lookup) {
        Citizen citizen = Citizens.find(lookup.idNumber()).orElseThrow(SimulatedProblems::noRecord);
        troubles.meet(citizen, Registry.SOCIAL_INSURANCE);
        InsuranceRecord record = citizen.insurance().orElseThrow(SimulatedProblems::noRecord);
        return new Paid(record.payer().value(), record.monthsOfLast12(), record.paysNow());
    }

    record Lookup(
            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber) {

        @Override
        public String toString() {
            return "Lookup[]";
        }
    }

    record Paid(String payer, int monthsOfLast12, boolean paysNow) {

        @Override
        public String toString() {
            return "Paid[]";
        }
    }
}
