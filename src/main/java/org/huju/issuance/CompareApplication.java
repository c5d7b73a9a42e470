package org.huju.issuance;

import java.util.Map;
import java.util.UUID;
import org.huju.registration.EarlierRegistration;
import org.huju.verification.Claim;
import org.huju.verification.CompareInformation;
import org.huju.verification.ComparedField;
import org.huju.verification.Comparison;
import org.huju.verification.Verdict;
import org.springframework.stereotype.Service;

/** 信息比对: compares what was applied with against the population register, and keeps the result (article 11). */
@Service
public class CompareApplication {

    private final Applications applications;
    private final Findings findings;
    private final CompareInformation compareInformation;
    private final EarlierRegistration earlierRegistration;

    CompareApplication(
            Applications applications,
            Findings findings,
            CompareInformation compareInformation,
            EarlierRegistration earlierRegistration) {
        this.applications = applications;
        this.findings = findings;
        this.compareInformation = compareInformation;
        this.earlierRegistration = earlierRegistration;
    }

    /**
     * @return whether every field is equal
     * @throws org.huju.verification.RegistryUnavailable if the register gives no usable answer
     */
    public boolean bySystem(UUID id) {
        return keep(id, compareInformation.compare(VerifyApplication.claim(applications.get(id))));
    }

    /**
     * What an officer has found in the register's own screens.
     *
     * @return whether every field is equal
     * @throws org.huju.InvalidInput if a field has no verdict
     */
    public boolean byHand(UUID id, Map<ComparedField, Verdict> verdicts) {
        return keep(id, Comparison.byHand(VerifyApplication.claim(applications.get(id)), verdicts));
    }

    private boolean keep(UUID id, Comparison comparison) {
        findings.compared(id, comparison.fields());
        if (comparison.equal(ComparedField.REGISTERED_ON)) {
            Claim claim = VerifyApplication.claim(applications.get(id));
            earlierRegistration.confirmed(claim.registeredOn(), claim.idNumber());
        }
        return comparison.allEqual();
    }
}
