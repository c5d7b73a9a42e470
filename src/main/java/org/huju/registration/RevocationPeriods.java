package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Service;

/** The periods on the way to a revocation, each of which begins where the one before it ends ({@code revocation-heard}). */
@Service
public class RevocationPeriods {

    private static final String HEARING = "revocation-hearing-window";
    private static final String FINDING = "false-commitment-finding";
    private static final String REVIEW = "revoked-permit-review";

    private final CaseClocks caseClocks;
    private final Clock clock;

    RevocationPeriods(CaseClocks caseClocks, Clock clock) {
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** The one that began last; empty before the person was told. */
    public Optional<StatutoryClock> latest(UUID id) {
        return List.of(REVIEW, FINDING, HEARING).stream()
                .flatMap(rule -> caseClocks.find(id, rule).stream())
                .findFirst();
    }

    /** @return the last day on which the person may speak */
    LocalDate told(UUID id) {
        return caseClocks.start(id, HEARING, today()).due();
    }

    void heard(UUID id, String clerk, String outcome) {
        caseClocks.finish(id, HEARING, "", today(), clerk, outcome);
        caseClocks.start(id, FINDING, today());
    }

    void silent(UUID id) {
        caseClocks.miss(id, HEARING, "");
        caseClocks.start(id, FINDING, today());
    }

    void found(UUID id, String head, String outcome) {
        caseClocks.finish(id, FINDING, "", today(), head, outcome);
    }

    void permitToReview(UUID id) {
        caseClocks.start(id, REVIEW, today());
    }

    void reviewed(UUID id, String officer, String outcome) {
        caseClocks.finish(id, REVIEW, "", today(), officer, outcome);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
