package org.huju.endorsement;

import java.util.UUID;
import org.huju.casefile.Decision.Step;
import org.huju.notices.Notice;
import org.huju.permit.RefusePermitCase;
import org.springframework.stereotype.Service;

/** 不予签注决定书. */
@Service
public class RefuseEndorsement {

    private final RefusePermitCase refusePermitCase;

    RefuseEndorsement(RefusePermitCase refusePermitCase) {
        this.refusePermitCase = refusePermitCase;
    }

    public void refuse(UUID caseId) {
        refusePermitCase.refuse(caseId, Step.CHECK_ENDORSEMENT, "不予签注", Notice.Kind.ENDORSEMENT_REFUSED, "您的签注申请不予办理。");
    }
}
