package org.huju.points.process;

import org.huju.casefile.Decision;
import org.huju.points.OfficerDecisions;
import org.springframework.stereotype.Component;

/** 督办超期积分: the head of the bureau says what is done about it (article 23). */
@Component
class SuperviseScoringForm extends SupervisePointsForm {

    SuperviseScoringForm(PointsCaseFacts facts, OfficerDecisions decisions) {
        super("supervise-scoring", Decision.Step.SUPERVISE_SCORING, facts, decisions);
    }
}
