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

    /** A minor's application, brought by the guardian. */
    public static Map<String, Object> byGuardian(SampleCitizen minor, SampleCitizen guardian) {
        return by("GUARDIAN", guardian, of(minor));
    }

    /** An application that somebody brings for the applicant. */
    public static Map<String, Object> by(String agentKind, SampleCitizen agent, Map<String, Object> form) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put("agentKind", agentKind);
        changed.put("agentName", agent.claim().name());
        changed.put("agentIdNumber", agent.claim().idNumber().value());
        changed.put("agentPhone", agent.phone());
        return changed;
    }

    /** The same with one field changed. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
