package org.huju.permit;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Begins the endorsement of one permit in the night's work. */
@Service
class BeginDueEndorsement {

    private final PermitCases cases;
    private final OpenPermitCase openPermitCase;
    private final EndorsementDue endorsementDue;

    BeginDueEndorsement(PermitCases cases, OpenPermitCase openPermitCase, EndorsementDue endorsementDue) {
        this.cases = cases;
        this.openPermitCase = openPermitCase;
        this.endorsementDue = endorsementDue;
    }

    /** Nothing is begun for a holder who has asked already; nobody can ask meanwhile, for the permit is locked. */
    void of(ValidPermit permit) {
        if (cases.open(permit.id(), PermitCase.Kind.ENDORSEMENT).isEmpty()) {
            endorsementDue.begin(openPermitCase.open(
                    PermitCase.Kind.ENDORSEMENT,
                    permit.permitNo(),
                    PermitCase.Channel.SYSTEM,
                    Optional.empty(),
                    Optional.empty(),
                    PermitEntry.BY_SYSTEM,
                    "endorsement/" + permit.permitNo() + "/" + permit.validUntil()));
        }
    }
}
