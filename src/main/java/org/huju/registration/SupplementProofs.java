package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.registration.RegistrationCase.Channel;
import org.springframework.stereotype.Service;

/** 补齐材料或撤回: what the one-time notice named was brought over the counter, or the person goes on no further. */
@Service
public class SupplementProofs {

    private final RegistrationCases cases;
    private final ProofPeriod proofPeriod;
    private final SupplementWindow window;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    SupplementProofs(
            RegistrationCases cases,
            ProofPeriod proofPeriod,
            SupplementWindow window,
            Decisions decisions,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.proofPeriod = proofPeriod;
        this.window = window;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    public void supplemented(UUID id, String clerk) {
        cases.become(id, RegistrationCase.State.RECEIVED);
        window.kept(id, clerk, "已补交");
        proofPeriod.proofsReceived(id, Channel.WINDOW, LocalDate.now(clock));
        decide(id, "已补交", "", clerk);
    }

    public void withdrawn(UUID id, String reason, String clerk) {
        cases.become(id, RegistrationCase.State.WITHDRAWN);
        window.kept(id, clerk, "撤回");
        decide(id, "撤回", reason, clerk);
        notices.issue(id, Notice.Kind.WITHDRAWN, RegistrationTexts.withdrawn(cases.get(id)));
    }

    /** The time is over and nothing was brought: the case ends, and may be made anew at any time. */
    public void closed(UUID id) {
        cases.become(id, RegistrationCase.State.LAPSED);
        window.passed(id);
        decide(id, "期满未补齐，终止", "", Decision.BY_SYSTEM);
        notices.issue(
                id, Notice.Kind.REGISTRATION_LAPSED, RegistrationTexts.notSupplemented(cases.get(id), window.rule(id)));
    }

    private void decide(UUID id, String outcome, String reason, String clerk) {
        decisions.add(
                id,
                new Decision(
                        Decision.Step.SUPPLEMENT_PROOFS, outcome, reason, Optional.empty(), clerk, clock.instant()));
    }
}
