package org.huju.points;

import java.util.UUID;
import org.huju.casefile.Decision;
import org.springframework.stereotype.Service;

/** 复审积分: a second officer confirms the score, or sends it back to be reviewed again; the clock runs on. */
@Service
public class ConfirmScore {

    private static final Decision.Step STEP = Decision.Step.CONFIRM_SCORE;

    private final OfficerDecisions decisions;

    ConfirmScore(OfficerDecisions decisions) {
        this.decisions = decisions;
    }

    /** @throws InvalidInput if the officer has reviewed the case */
    public void confirm(UUID id, String note, String officer) {
        decisions.requireNotReviewer(id, officer);
        decisions.decide(id, STEP, "确认", note, officer);
    }

    /** @throws InvalidInput if the officer has reviewed the case */
    public void sendBack(UUID id, String reason, String officer) {
        decisions.requireNotReviewer(id, officer);
        decisions.decide(id, STEP, "退回审核", reason, officer);
    }
}
