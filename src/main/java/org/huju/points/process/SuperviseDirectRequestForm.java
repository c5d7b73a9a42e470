package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.OfficerDecisions;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** 督办直接申请: the head of the bureau has not decided in time; the district says what is done about it. */
@Component
class SuperviseDirectRequestForm extends SupervisePointsForm {

    private final PointsCaseFacts facts;

    SuperviseDirectRequestForm(PointsCaseFacts facts, OfficerDecisions decisions) {
        super("supervise-direct-request", Decision.Step.SUPERVISE_DIRECT_REQUEST, facts, decisions);
        this.facts = facts;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = super.open(task);
        facts.putClock(values, "directRequest", caseOf(task), PointsPeriods.DIRECT_REQUEST);
        return values;
    }
}
