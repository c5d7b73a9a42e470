package org.huju.issuance;

import java.util.Optional;

/** What has been applied for, every value checked; see {@link CheckFiling}. */
public record Filing(Applicant applicant, Residence residence, Ground ground, Optional<Agent> agent) {

    public AgentKind agentKind() {
        return agent.map(Agent::kind).orElse(AgentKind.NONE);
    }
}
