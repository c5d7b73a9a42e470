package org.huju.verification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.huju.people.IdNumber;
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

    /**
     * Some of the facts only, as a permit's record has them.
     *
     * @param stated what stands on record, or is to stand there
     * @return one line for each of them, in the order of {@link ComparedField}
     * @throws RegistryUnavailable as above
     */
    public Comparison compare(IdNumber person, Map<ComparedField, String> stated) {
        Optional<RegisterEntry> entry = registries.lookUp(person);
        return new Comparison(new EnumMap<>(stated)
                .entrySet().stream()
                        .map(fact -> fact.getKey().compare(fact.getValue(), entry))
                        .toList());
    }
}
