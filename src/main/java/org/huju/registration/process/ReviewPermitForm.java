package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.permit.HeldPermit;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.PermitOnRegistration;
import org.huju.registration.ReviewPermit;
import org.springframework.stereotype.Component;

/** 核查居住证, by the police of the holder's residence: the permit beside what was found about the registration under it. */
@Component
class ReviewPermitForm implements TaskForm {

    private final RevocationFacts facts;
    private final Decisions decisions;
    private final PermitOnRegistration permitOnRegistration;
    private final ReviewPermit reviewPermit;

    ReviewPermitForm(
            RevocationFacts facts,
            Decisions decisions,
            PermitOnRegistration permitOnRegistration,
            ReviewPermit reviewPermit) {
        this.facts = facts;
        this.decisions = decisions;
        this.permitOnRegistration = permitOnRegistration;
        this.reviewPermit = reviewPermit;
    }

    private enum Choice {
        PROPOSE,
        LEAVE
    }

    @Override
    public String key() {
        return "review-permit";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put(
                "finding",
                decisions
                        .last(id, Decision.Step.CONFIRM_FALSE_COMMITMENT)
                        .map(Decision::reason)
                        .orElse(""));
        Optional<HeldPermit> permit = permitOnRegistration.of(id);
        values.put("permitNo", permit.map(HeldPermit::permitNo).orElse(""));
        values.put("stateLabel", permit.map(p -> p.state().label()).orElse("已注销"));
        values.put("issuedOn", permit.map(p -> p.issuedOn().toString()).orElse(""));
        values.put("validUntil", permit.map(p -> p.validUntil().toString()).orElse(""));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        Choice choice = values.choice("decision", "核查结论", Choice.class);
        String reason = values.required("reason", "核查的事实和理由");
        if (choice == Choice.PROPOSE) {
            reviewPermit.propose(caseOf(task), reason, task.person().id());
        } else {
            reviewPermit.leave(caseOf(task), reason, task.person().id());
        }
        return Submission.completed();
    }
}
