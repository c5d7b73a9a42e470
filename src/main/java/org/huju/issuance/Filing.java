package org.huju.issuance;

import java.util.Optional;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.permit.Ground;

/** What has been applied for, every value checked; see {@link CheckFiling}. */
public record Filing(Applicant applicant, Residence residence, Ground ground, Optional<Agent> agent) {

    public AgentKind agentKind() {
        return agent.map(Agent::kind).orElse(AgentKind.NONE);
    }
}
