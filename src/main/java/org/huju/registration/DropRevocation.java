package org.huju.registration;

import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予撤销: the commitment was found true, and whoever was told otherwise is told so ({@code revocation-heard}). */
@Service
public class DropRevocation {

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final Decisions decisions;
    private final Notices notices;

    DropRevocation(RegistrationCases cases, Registrations registrations, Decisions decisions, Notices notices) {
        this.cases = cases;
        this.registrations = registrations;
        this.decisions = decisions;
        this.notices = notices;
    }

    public void drop(UUID id) {
        Decision finding =
                decisions.last(id, Decision.Step.CONFIRM_FALSE_COMMITMENT).orElseThrow();
        notices.issue(
                id,
                Notice.Kind.REVOCATION_DROPPED,
                RevocationTexts.stands(cases.get(id), registrations.madeIn(id).orElseThrow(), finding));
    }
}
