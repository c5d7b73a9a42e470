package org.huju.change;

import org.huju.agency.AgentDraft;

/**
 * A change as it was reported; any part may be null, and what is blank has not changed.
 *
 * @param idNumber the holder's, which must be that of the permit
 * @param changedOn {@code YYYY-MM-DD}
 * @param streetCode nine digits, of the new residence, and read with its address only; blank if it lies in the same street or town
 * @param agentKind null or NONE when the holder reports in person
 */
public record ChangeDraft(
        String permitNo,
        String idNumber,
        String changedOn,
        String name,
        String phone,
        String householdAddress,
        String streetCode,
        String residenceAddress,
        String agentKind,
        String agentName,
        String agentIdNumber,
        String agentPhone) {

    AgentDraft agent() {
        return new AgentDraft(agentKind, agentName, agentIdNumber, agentPhone);
    }

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "ChangeDraft";
    }
}
