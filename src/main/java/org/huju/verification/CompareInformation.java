package org.huju.verification;

import org.springframework.stereotype.Service;

/** 信息比对 (article 11): the claim against the population register, field by field. */
@Service
public class CompareInformation {

    private final Registries registries;

    CompareInformation(Registries registries) {
        this.registries = registries;
    }

    /** @throws RegistryUnavailable if the register gave no usable answer; nothing is known of the person then */
    public Comparison compare(Claim claim) {
        return Comparison.of(claim, registries.lookUp(claim.idNumber()));
    }
}
