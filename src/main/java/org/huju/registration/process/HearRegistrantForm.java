package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.HearRegistrant;
import org.springframework.stereotype.Component;

/** 听取登记人陈述申辩, at the counter of the centre that would revoke. */
@Component
class HearRegistrantForm implements TaskForm {

    private final RevocationFacts facts;
    private final HearRegistrant hearRegistrant;

    HearRegistrantForm(RevocationFacts facts, HearRegistrant hearRegistrant) {
        this.facts = facts;
        this.hearRegistrant = hearRegistrant;
    }

    private enum Choice {
        STATED,
        NOTHING_TO_SAY
    }

    @Override
    public String key() {
        return "hear-registrant";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.whole(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        Choice choice = values.choice("heard", "登记人的意见", Choice.class);
        String words = values.required("words", "陈述申辩的内容或者表示没有意见的经过");
        if (choice == Choice.STATED) {
            hearRegistrant.heard(caseOf(task), words, task.person().id());
        } else {
            hearRegistrant.nothingToSay(caseOf(task), words, task.person().id());
        }
        return Submission.completed();
    }
}
