package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.OfficerDecisions;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** 督办逾期复核: the district says what is done about it. */
@Component
class SuperviseRecheckForm extends SupervisePointsForm {

    private final PointsCaseFacts facts;

    SuperviseRecheckForm(PointsCaseFacts facts, OfficerDecisions decisions) {
        super("supervise-recheck", Decision.Step.SUPERVISE_RECHECK, facts, decisions);
        this.facts = facts;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = super.open(task);
        facts.putClock(values, "recheck", caseOf(task), PointsPeriods.RECHECK);
        return values;
    }
}
