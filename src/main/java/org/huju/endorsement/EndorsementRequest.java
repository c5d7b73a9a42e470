package org.huju.endorsement;

import java.util.Optional;
import org.huju.agency.Agent;

/** A request for an endorsement that can be taken in. */
record EndorsementRequest(String permitNo, Statement statement, Optional<Agent> agent) {}
