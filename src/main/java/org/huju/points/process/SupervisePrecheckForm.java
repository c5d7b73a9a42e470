package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.OfficerDecisions;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** 督办逾期预审: the head of the office that has the case says what is done about it. */
@Component
class SupervisePrecheckForm extends SupervisePointsForm {

    private final PointsCaseFacts facts;

    SupervisePrecheckForm(PointsCaseFacts facts, OfficerDecisions decisions) {
        super("supervise-precheck", Decision.Step.SUPERVISE_PRECHECK, facts, decisions);
        this.facts = facts;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = super.open(task);
        facts.putClock(values, "precheck", caseOf(task), PointsPeriods.PRECHECK);
        return values;
    }
}
