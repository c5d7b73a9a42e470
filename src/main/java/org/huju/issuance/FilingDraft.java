package org.huju.issuance;

/**
 * What was written into the form or sent to the interface, as it came; any part may be null.
 *
 * @param registeredOn {@code YYYY-MM-DD}
 * @param homeKind a constant of {@link HomeKind}; likewise ground and agentKind
 * @param agentKind null or NONE when the applicant files in person
 */
public record FilingDraft(
        String applicantName,
        String idNumber,
        String phone,
        String householdAddress,
        String streetCode,
        String residenceAddress,
        String registeredOn,
        Boolean addressAsRegistered,
        String homeKind,
        String ground,
        String agentKind,
        String agentName,
        String agentIdNumber,
        String agentPhone) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "FilingDraft";
    }
}
