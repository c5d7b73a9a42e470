package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 不予注销: the ground was not found, or not confirmed. Who was told of the proposal is told that it is dropped. */
@Service
public class DropCancellation {

    private final PermitCases cases;
    private final Permits permits;
    private final Cancellations cancellations;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    DropCancellation(
            PermitCases cases,
            Permits permits,
            Cancellations cancellations,
            Decisions decisions,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.cancellations = cancellations;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void drop(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        cases.close(caseId, new PermitCase.Closure("不予注销", LocalDate.now(clock)));
        if (cancellations.get(caseId).toldOn().isPresent()) {
            notices.issue(
                    caseId,
                    Notice.Kind.CANCELLATION_DROPPED,
                    CancellationTexts.dropped(permitCase, permits.get(permitCase.permitId()), reason(caseId)));
        }
    }

    private String reason(UUID caseId) {
        return Stream.of(Decision.Step.CONFIRM_CANCELLATION, Decision.Step.FIND_GROUND)
                .flatMap(step -> decisions.last(caseId, step).stream())
                .findFirst()
                .map(Decision::reason)
                .orElseThrow();
    }
}
