package org.huju.endorsement;

import org.huju.agency.AgentDraft;

/**
 * A request for an endorsement as it came; any part may be null.
 *
 * @param idNumber the holder's, which must be that of the permit
 * @param addressAsRegistered whether the holder says to live where the permit's record says
 * @param groundHolds whether the holder says that the ground of the permit still holds (article 9)
 * @param agentKind null or NONE when the holder files in person
 */
public record EndorsementDraft(
        String permitNo,
        String idNumber,
        Boolean addressAsRegistered,
        Boolean groundHolds,
        String agentKind,
        String agentName,
        String agentIdNumber,
        String agentPhone) {

    /** The same about the permit of that number. */
    public EndorsementDraft about(String number) {
        return new EndorsementDraft(
                number, idNumber, addressAsRegistered, groundHolds, agentKind, agentName, agentIdNumber, agentPhone);
    }

    AgentDraft agent() {
        return new AgentDraft(agentKind, agentName, agentIdNumber, agentPhone);
    }

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "EndorsementDraft";
    }
}
