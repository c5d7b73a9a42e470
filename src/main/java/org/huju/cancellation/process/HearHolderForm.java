package org.huju.cancellation.process;

import java.util.UUID;
import org.huju.cancellation.HearHolder;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 听取陈述申辩, by a police reviewer (article 16). */
@Component
class HearHolderForm extends CancellationForm {

    private final HearHolder hearHolder;

    HearHolderForm(CancellationFacts facts, HearHolder hearHolder) {
        super(facts);
        this.hearHolder = hearHolder;
    }

    private enum Choice {
        STATED,
        NOTHING_TO_SAY
    }

    @Override
    public String key() {
        return "hear-holder";
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = CancellationFacts.caseOf(task);
        Choice choice = values.choice("heard", "持证人的意见", Choice.class);
        String words = values.required("words", "陈述申辩的内容或者表示没有意见的经过");
        if (choice == Choice.STATED) {
            hearHolder.heard(id, words, task.person().id());
        } else {
            hearHolder.nothingToSay(id, words, task.person().id());
        }
        return Submission.completed();
    }
}
