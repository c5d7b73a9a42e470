package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 一次性告知: tells everything that is missing at once ({@code registration-notice-at-once}). */
@Service
public class IssueProofNotice {

    private final RegistrationCases cases;
    private final Materials materials;
    private final ProofPeriod proofPeriod;
    private final SupplementWindow window;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    IssueProofNotice(
            RegistrationCases cases,
            Materials materials,
            ProofPeriod proofPeriod,
            SupplementWindow window,
            Decisions decisions,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.materials = materials;
        this.proofPeriod = proofPeriod;
        this.window = window;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Decision checked = decisions.last(id, Decision.Step.CHECK_PROOFS).orElseThrow();
        cases.become(id, RegistrationCase.State.AWAITING_SUPPLEMENT);
        materials.demandMissing(id, today);
        proofPeriod.kept(id, today, checked.decidedBy(), "已一次性告知");
        List<String> missing =
                materials.missing(id).stream().map(Material::name).toList();
        notices.issue(
                id,
                Notice.Kind.ONE_TIME_NOTICE,
                RegistrationTexts.oneTimeNotice(cases.get(id), missing, checked.reason(), window.opened(id)));
    }

    /** The wording of the latest one-time notice. */
    public String noticeText(UUID id) {
        return notices.of(id).stream()
                .filter(notice -> notice.kind() == Notice.Kind.ONE_TIME_NOTICE)
                .reduce((earlier, later) -> later)
                .map(Notice::body)
                .orElse("");
    }
}
