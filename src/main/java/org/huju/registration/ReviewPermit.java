package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.cancellation.CancellationDraft;
import org.huju.cancellation.CancellationProcess;
import org.huju.cancellation.ProposeCancellation;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.desk.OfficeKind;
import org.huju.law.LawBook;
import org.huju.law.LegalRule;
import org.huju.permit.HeldPermit;
import org.huju.permit.PermitCase;
import org.springframework.stereotype.Service;

/** 核查居住证 ({@code permit-on-revoked-registration}): the police say whether a permit that rested on a revoked registration is to be cancelled (article 16). */
@Service
public class ReviewPermit {

    private static final String RULE = "permit-on-revoked-registration";
    private static final String GROUND = "cancel-false-materials";

    private final PermitOnRegistration permitOnRegistration;
    private final Registrations registrations;
    private final RegistrationOffices offices;
    private final RevocationPeriods periods;
    private final ProposeCancellation proposeCancellation;
    private final CancellationProcess cancellationProcess;
    private final Decisions decisions;
    private final LawBook lawBook;
    private final Clock clock;

    ReviewPermit(
            PermitOnRegistration permitOnRegistration,
            Registrations registrations,
            RegistrationOffices offices,
            RevocationPeriods periods,
            ProposeCancellation proposeCancellation,
            CancellationProcess cancellationProcess,
            Decisions decisions,
            LawBook lawBook,
            Clock clock) {
        this.permitOnRegistration = permitOnRegistration;
        this.registrations = registrations;
        this.offices = offices;
        this.periods = periods;
        this.proposeCancellation = proposeCancellation;
        this.cancellationProcess = cancellationProcess;
        this.decisions = decisions;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * Begins the cancellation. Civil affairs, who contradicted the commitment, are to find the ground.
     *
     * @throws InvalidInput if the permit was cancelled since, or its cancellation is under way
     */
    public void propose(UUID id, String reason, String officer) {
        HeldPermit permit = permitOnRegistration.of(id).orElseThrow(() -> gone());
        String department = VerifyKinship.INQUIRY.department().code();
        String facts = "居住登记（" + registrations.madeIn(id).orElseThrow() + "）因亲属关系承诺不实被撤销，签发时扣除该次登记不满半年。" + reason;
        PermitCase opened = proposeCancellation.propose(
                new CancellationDraft(permit.permitNo(), permit.holderName(), GROUND, null, department, facts),
                offices.office(id, OfficeKind.POLICE).orElseThrow(),
                officer);
        cancellationProcess.begin(opened.id(), department);
        keep(id, "提请注销（" + opened.caseNo() + "）", reason, officer);
    }

    /** The permit stays, for the reason that is given. */
    public void leave(UUID id, String reason, String officer) {
        keep(id, "不提请注销", reason, officer);
    }

    private InvalidInput gone() {
        return new InvalidInput("decision", "“核查结论”：这张居住证已经注销，不必再提请，请选择“不提请注销”并写明（" + rule().authority() + "）");
    }

    private void keep(UUID id, String outcome, String reason, String officer) {
        periods.reviewed(id, officer, outcome);
        decisions.add(
                id,
                new Decision(
                        Decision.Step.REVIEW_PERMIT,
                        outcome,
                        reason,
                        Optional.of(rule().authority()),
                        officer,
                        clock.instant()));
    }

    private LegalRule rule() {
        return lawBook.at(LocalDate.now(clock)).principle(RULE);
    }
}
