package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予登记: the clerk's finding, with its article and the remedies, goes to the person in writing. */
@Service
public class RefuseRegistration {

    private final RegistrationCases cases;
    private final ProofPeriod proofPeriod;
    private final Decisions decisions;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    RefuseRegistration(
            RegistrationCases cases,
            ProofPeriod proofPeriod,
            Decisions decisions,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.proofPeriod = proofPeriod;
        this.decisions = decisions;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    public void refuse(UUID id) {
        Decision finding = decisions.last(id, Decision.Step.CHECK_PROOFS).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        cases.become(id, RegistrationCase.State.REFUSED);
        proofPeriod.kept(id, today, finding.decidedBy(), "不予登记");
        String text = RegistrationTexts.refused(cases.get(id), finding, remedies.against(today));
        notices.issue(id, Notice.Kind.REGISTRATION_REFUSED, text);
    }
}
