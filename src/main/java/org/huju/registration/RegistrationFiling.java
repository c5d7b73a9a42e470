package org.huju.registration;

import java.util.Optional;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;

/**
 * What is to be registered, every value checked; see {@link CheckRegistration}.
 *
 * @param kinship present for a relative's home, and for no other
 */
public record RegistrationFiling(
        Registrant registrant, Dwelling dwelling, Optional<Kinship> kinship, Optional<Agent> agent) {

    public AgentKind agentKind() {
        return agent.map(Agent::kind).orElse(AgentKind.NONE);
    }

    /** Whether a commitment stands in place of a proof. */
    public boolean committed() {
        return kinship.filter(Kinship::committed).isPresent();
    }
}
