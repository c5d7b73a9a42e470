package org.huju.change;

import java.util.UUID;
import org.huju.casefile.Decision.Step;
import org.huju.notices.Notice;
import org.huju.permit.RefusePermitCase;
import org.springframework.stereotype.Service;

/** 不予变更决定书. */
@Service
public class RefuseChange {

    private final RefusePermitCase refusePermitCase;

    RefuseChange(RefusePermitCase refusePermitCase) {
        this.refusePermitCase = refusePermitCase;
    }

    public void refuse(UUID caseId) {
        refusePermitCase.refuse(caseId, Step.REVIEW_CHANGE, "不予变更", Notice.Kind.CHANGE_REFUSED, "您申报的信息变更不予办理。");
    }
}
