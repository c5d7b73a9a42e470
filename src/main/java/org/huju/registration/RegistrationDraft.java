package org.huju.registration;

/**
 * What was written into the form or sent to the interface, as it came; any part may be null.
 *
 * @param homeKind a constant of {@link HomeKind}
 * @param relation a constant of {@link Relation}; asked for a relative's home only, as the next three
 * @param kinshipBy PROOF or COMMITMENT
 * @param commitmentMade whether the person has read what follows from a false commitment, and commits to it
 * @param agentKind null or NONE when the person comes in person
 */
public record RegistrationDraft(
        String applicantName,
        String idNumber,
        String phone,
        String householdAddress,
        String streetCode,
        String residenceAddress,
        String homeKind,
        String relation,
        String relativeName,
        String kinshipBy,
        Boolean commitmentMade,
        String agentKind,
        String agentName,
        String agentIdNumber,
        String agentPhone) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "RegistrationDraft";
    }
}
