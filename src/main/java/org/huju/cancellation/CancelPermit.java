package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.desk.Offices;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.CancelledPermit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.RecordCancellation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 注销 (article 16): the permit is no more, and the holder is told why and what can be done about it (article 30). */
@Service
public class CancelPermit {

    private final PermitCases cases;
    private final Cancellations cancellations;
    private final CancellationGrounds grounds;
    private final RecordCancellation recordCancellation;
    private final Decisions decisions;
    private final Remedies remedies;
    private final Offices offices;
    private final Notices notices;
    private final Clock clock;

    CancelPermit(
            PermitCases cases,
            Cancellations cancellations,
            CancellationGrounds grounds,
            RecordCancellation recordCancellation,
            Decisions decisions,
            Remedies remedies,
            Offices offices,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.cancellations = cancellations;
        this.grounds = grounds;
        this.recordCancellation = recordCancellation;
        this.decisions = decisions;
        this.remedies = remedies;
        this.offices = offices;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws InvalidInput if nobody has found the ground, the holder was not heard, or the permit was cancelled before */
    @Transactional
    public void cancel(UUID caseId) {
        Cancellation cancellation = cancellations.get(caseId);
        ConfirmCancellation.requireFoundAndHeard(cancellation);
        Decision confirmed = decisions
                .last(caseId, Decision.Step.CONFIRM_CANCELLATION)
                .orElseThrow(() -> new InvalidInput("decision", "注销须经审批（" + Rules.ARTICLE + "）"));
        PermitCase permitCase = cases.get(caseId);
        CancelledPermit permit = recordCancellation.cancel(
                permitCase.permitNo(),
                grounds.words(cancellation.proposal()),
                grounds.article(cancellation.proposal()),
                confirmed.decidedBy(),
                Optional.of(caseId));
        LocalDate today = LocalDate.now(clock);
        cases.close(caseId, new PermitCase.Closure("已注销", today));
        notices.issue(
                caseId,
                Notice.Kind.CANCELLATION_DECISION,
                text(permitCase, cancellation, permit, confirmed, remedies.against(today)));
    }

    private String text(
            PermitCase permitCase,
            Cancellation cancellation,
            CancelledPermit permit,
            Decision confirmed,
            String remedy) {
        Cancellation.Proposal proposal = cancellation.proposal();
        return CancellationTexts.decided(
                permitCase,
                permit,
                grounds.words(proposal),
                grounds.article(proposal),
                offices.department(proposal.department()).name(),
                cancellation.finding().orElseThrow(),
                cancellation.statement().orElseThrow(),
                confirmed.reason(),
                remedy);
    }
}
