package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.LiftDishonesty;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 决定解除: the centre's head sees why the entry was made and why it should go, and nothing of the person. */
@Component
class DecideLiftingForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final LiftDishonesty liftDishonesty;

    DecideLiftingForm(CaseFacts facts, CaseLists lists, LiftDishonesty liftDishonesty) {
        this.facts = facts;
        this.lists = lists;
        this.liftDishonesty = liftDishonesty;
    }

    private enum Choice {
        LIFT,
        KEEP
    }

    @Override
    public String key() {
        return "decide-lifting";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.impersonal(task);
        liftDishonesty.entry(id).ifPresent(entry -> {
            values.put("entryReason", entry.reason());
            values.put("enteredOn", CaseFacts.text(entry.enteredOn()));
        });
        values.put("request", lists.lastReason(id, Decision.Step.REQUEST_LIFTING));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        boolean lift = values.choice("decision", "决定", Choice.class) == Choice.LIFT;
        String reason = values.required("reason", "理由");
        liftDishonesty.decide(caseOf(task), lift, reason, task.person().id());
        return Submission.completed("lifting", lift ? "lift" : "keep");
    }
}
