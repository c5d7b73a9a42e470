package org.huju.points.process;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.OfficerDecisions;
import org.springframework.stereotype.Component;

/** 督办逾期复核: the district sees how the recheck stands, and nothing of the person. */
@Component
class SuperviseRecheckForm implements TaskForm {

    private final RecheckFacts facts;
    private final OfficerDecisions decisions;

    SuperviseRecheckForm(RecheckFacts facts, OfficerDecisions decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "supervise-recheck";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(UUID.fromString(task.caseId()));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String measure = values.required("measure", "督办措施");
        decisions.decide(
                UUID.fromString(task.caseId()),
                Decision.Step.SUPERVISE_RECHECK,
                "已督办",
                measure,
                task.person().id());
        return Submission.completed();
    }
}
