package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.CheckCorrection;
import org.huju.points.DecideDirectRequest;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** 核对单位改正情况 (article 30). */
@Component
class CheckCorrectionForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final DecideDirectRequest decideDirectRequest;
    private final CheckCorrection checkCorrection;
    private final Clock clock;

    CheckCorrectionForm(
            PointsCaseFacts facts,
            DecideDirectRequest decideDirectRequest,
            CheckCorrection checkCorrection,
            Clock clock) {
        this.facts = facts;
        this.decideDirectRequest = decideDirectRequest;
        this.checkCorrection = checkCorrection;
        this.clock = clock;
    }

    private enum Choice {
        CORRECTED,
        NOT_CORRECTED
    }

    @Override
    public String key() {
        return "check-correction";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Decision order = decideDirectRequest.decided(id);
        Map<String, Object> values = facts.masked(task);
        values.put(
                "orderedOn",
                order.decidedAt().atZone(clock.getZone()).toLocalDate().toString());
        values.put("orderReason", order.reason());
        facts.putClock(values, "correction", id, PointsPeriods.EMPLOYER_CORRECTION);
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        Choice choice = values.choice("correction", "单位是否改正", Choice.class);
        String note = values.required("reason", "核对情况");
        String officer = task.person().id();
        if (choice == Choice.NOT_CORRECTED) {
            checkCorrection.notCorrected(id, note, officer);
            return Submission.completed("correction", "notCorrected");
        }
        checkCorrection.corrected(id, values.required("number", "单位申请的收件编号或者受理号"), note, officer);
        return Submission.completed("correction", "corrected");
    }
}
