package org.huju.permit;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /**
     * Wholly or, up to a savepoint of the batch, not at all. Nothing is begun for a holder who has asked already; nobody can ask meanwhile, for
     * the permit is locked.
     */
    @Transactional(propagation = Propagation.NESTED)
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
