package org.huju.points;

/**
 * What was written into the form or sent to the interface, as it came; any part may be null.
 *
 * @param districtCode where the employer is registered, six digits
 * @param claims null when nothing is claimed
 * @param directCause a constant of {@link PointsFiling.DirectRequest.Cause}; only where the holder files directly
 */
public record PointsFilingDraft(
        String holderName,
        String idNumber,
        String phone,
        String employerCode,
        String employerName,
        String districtCode,
        ClaimsDraft claims,
        String directCause,
        String directExplanation) {

    /** It holds what somebody typed, which may be anything. */
    @Override
    public String toString() {
        return "PointsFilingDraft";
    }
}
