package org.huju.support;

import java.util.HashMap;
import java.util.Map;
import org.huju.simulator.SampleCitizen;
import org.huju.verification.Claim;

/** What the sample citizens write into the form {@code register-residence}, and send to the interface alike. */
public final class RegistrationForms {

    private RegistrationForms() {}

    public static Map<String, Object> of(SampleCitizen citizen) {
        Claim claim = citizen.claim();
        Map<String, Object> form = new HashMap<>();
        form.put("applicantName", claim.name());
        form.put("idNumber", claim.idNumber().value());
        form.put("phone", citizen.phone());
        form.put("householdAddress", claim.householdAddress());
        form.put("streetCode", claim.streetCode());
        form.put("residenceAddress", claim.residenceAddress());
        form.put("homeKind", "RENTED");
        form.put("agentKind", "NONE");
        return form;
    }

    /** Lives at a parent's, proved by a document. */
    public static Map<String, Object> atAParents(SampleCitizen citizen) {
        Map<String, Object> form = of(citizen);
        form.put("homeKind", "RELATIVE");
        form.put("relation", "PARENT");
        form.put("relativeName", "林大海");
        form.put("kinshipBy", "PROOF");
        return form;
    }

    /** Lives at a parent's, and commits to that in place of a proof. */
    public static Map<String, Object> committed(SampleCitizen citizen) {
        Map<String, Object> form = atAParents(citizen);
        form.put("kinshipBy", "COMMITMENT");
        form.put("commitmentMade", true);
        return form;
    }
}
