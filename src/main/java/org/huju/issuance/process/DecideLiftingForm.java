package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.desk.Offices;
import org.huju.issuance.LiftDishonesty;
import org.huju.issuance.ListedCase;
import org.huju.issuance.ListedCases;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 决定解除: the centre's head sees why the entry was made and why it should go, and nothing of the person. */
@Component
class DecideLiftingForm implements TaskForm {

    private final ListedCases cases;
    private final Offices offices;
    private final CaseLists lists;
    private final LiftDishonesty liftDishonesty;

    DecideLiftingForm(ListedCases cases, Offices offices, CaseLists lists, LiftDishonesty liftDishonesty) {
        this.cases = cases;
        this.offices = offices;
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
        Map<String, Object> values = facts(cases.get(id));
        liftDishonesty.entry(id).ifPresent(entry -> {
            values.put("entryReason", entry.reason());
            values.put("enteredOn", CaseFacts.text(entry.enteredOn()));
        });
        values.put("request", lists.lastReason(id, Decision.Step.REQUEST_LIFTING));
        return values;
    }

    private Map<String, Object> facts(ListedCase listed) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicationNo", listed.number());
        facts.put("acceptanceNo", listed.acceptanceNo());
        facts.put("officeName", offices.byId(listed.centreId()).orElseThrow().name());
        facts.put("stageLabel", listed.stage());
        facts.put("markLabel", listed.mark());
        return facts;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        boolean lift = values.choice("decision", "决定", Choice.class) == Choice.LIFT;
        String reason = values.required("reason", "理由");
        liftDishonesty.decide(caseOf(task), lift, reason, task.person().id());
        return Submission.completed("lifting", lift ? "lift" : "keep");
    }
}
