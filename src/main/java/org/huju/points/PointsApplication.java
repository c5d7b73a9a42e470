package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.QueryCode;

/**
 * The case record of one application for points.
 *
 * @param applicationNo 收件编号, given at filing: {@code J20261125000001}
 * @param queryCode asks for the status together with a number
 * @param permitNo the residence permit of the holder
 * @param talentCentreId the talent centre of the employer's district, which takes the case in (not where it was filed directly)
 * @param hrId the human-resources bureau of the same district, which reviews and counts
 * @param foundTrueOn the day the materials were found true; the 20 working days of article 23 run from it
 */
public record PointsApplication(
        UUID id,
        String applicationNo,
        String queryCode,
        PointsChannel channel,
        PointsState state,
        String permitNo,
        String talentCentreId,
        String hrId,
        PointsFiling filing,
        LocalDate receivedOn,
        Optional<Acceptance> acceptance,
        Optional<LocalDate> foundTrueOn) {

    /** @param acceptanceNo {@code B20261125000001} */
    public record Acceptance(String acceptanceNo, LocalDate acceptedOn) {}

    /** Whether this is the case's query code. */
    public boolean answersTo(String code) {
        return QueryCode.matches(queryCode, code);
    }

    public Acceptance accepted() {
        return acceptance.orElseThrow(() -> new IllegalStateException(applicationNo + " has not been accepted"));
    }

    @Override
    public String toString() {
        return applicationNo;
    }
}
