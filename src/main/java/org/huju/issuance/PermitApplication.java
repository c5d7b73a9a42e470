package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.QueryCode;
import org.huju.verification.MadeCard;

/**
 * The case record of one application.
 *
 * @param applicationNo 收件编号, given at filing
 * @param queryCode asks for the status together with a number
 * @param centreId the office of the residence, which alone sees the case (article 8)
 * @param policeId the police office of the same district
 */
public record PermitApplication(
        UUID id,
        String applicationNo,
        String queryCode,
        Channel channel,
        ApplicationState state,
        Mark mark,
        String centreId,
        String policeId,
        Filing filing,
        LocalDate receivedOn,
        Optional<Acceptance> acceptance,
        Optional<MadeCard> card) {

    /** 受理 (article 10); the periods of article 12 run from its day. */
    public record Acceptance(String acceptanceNo, LocalDate acceptedOn) {}

    public Acceptance accepted() {
        return acceptance.orElseThrow(() -> new IllegalStateException(applicationNo + " has not been accepted"));
    }

    /** Whether this is the case's query code. */
    public boolean answersTo(String code) {
        return QueryCode.matches(queryCode, code);
    }

    @Override
    public String toString() {
        return applicationNo;
    }
}
