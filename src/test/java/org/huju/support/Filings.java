package org.huju.support;

import java.util.HashMap;
import java.util.Map;
import org.huju.simulator.SampleCitizen;
import org.huju.verification.Claim;

/** What the sample citizens write into the form. */
public final class Filings {

    private Filings() {}

    /** The fields of the form {@code submit-application} and of the interface alike. */
    public static Map<String, Object> of(SampleCitizen citizen) {
        Claim claim = citizen.claim();
        Map<String, Object> form = new HashMap<>();
        form.put("applicantName", claim.name());
        form.put("idNumber", claim.idNumber().value());
        form.put("phone", citizen.phone());
        form.put("householdAddress", claim.householdAddress());
        form.put("streetCode", claim.streetCode());
        form.put("residenceAddress", claim.residenceAddress());
        form.put("registeredOn", claim.registeredOn().toString());
        form.put("addressAsRegistered", true);
        form.put("homeKind", citizen.homeKind());
        form.put("ground", claim.ground());
        form.put("agentKind", "NONE");
        return form;
    }

    /** The same with one field changed. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
