package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.PointsPeriods;
import org.huju.points.RecheckPoints;
import org.huju.points.RequestRecheck;
import org.huju.points.RulesDay;
import org.springframework.stereotype.Component;

/** 复核: the head upholds the result, or puts right what was found; the choices stand as they were found. */
@Component
class RecheckPointsForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final ConductFacts conductFacts;
    private final ReviewFields fields;
    private final RulesDay rulesDay;
    private final RequestRecheck requestRecheck;
    private final RecheckPoints recheckPoints;

    RecheckPointsForm(
            PointsCaseFacts facts,
            PointsLists lists,
            ConductFacts conductFacts,
            ReviewFields fields,
            RulesDay rulesDay,
            RequestRecheck requestRecheck,
            RecheckPoints recheckPoints) {
        this.facts = facts;
        this.lists = lists;
        this.conductFacts = conductFacts;
        this.fields = fields;
        this.rulesDay = rulesDay;
        this.requestRecheck = requestRecheck;
        this.recheckPoints = recheckPoints;
    }

    private enum Choice {
        UPHOLD,
        CORRECT
    }

    @Override
    public String key() {
        return "recheck-points";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        fields.put(values, id);
        values.put("toldOn", requestRecheck.toldOn(id).toString());
        values.put("rulesDay", rulesDay.of(id).toString());
        values.put("request", lists.lastReason(id, Decision.Step.REQUEST_RECHECK));
        values.put("scoreLabel", lists.score(id));
        values.put("items", lists.items(id));
        values.put("findings", lists.findings(id));
        conductFacts.put(values, id);
        facts.putClock(values, "recheck", id, PointsPeriods.RECHECK);
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String head = task.person().id();
        Choice choice = values.choice("decision", "决定", Choice.class);
        String reason = values.required("reason", "理由");
        if (choice == Choice.UPHOLD) {
            recheckPoints.uphold(id, reason, head);
            return Submission.completed("recheck", "uphold");
        }
        recheckPoints.correct(id, fields.read(id, values, head), reason);
        return Submission.completed("recheck", "correct");
    }
}
