package org.huju.replacement.process;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.replacement.HandOverReplacement;
import org.huju.replacement.HandOverReplacement.Collector;
import org.springframework.stereotype.Component;

/** 发放新证 (article 15). */
@Component
class HandOverReplacementForm implements TaskForm {

    private final ReplacementFacts facts;
    private final HandOverReplacement handOverReplacement;

    HandOverReplacementForm(ReplacementFacts facts, HandOverReplacement handOverReplacement) {
        this.facts = facts;
        this.handOverReplacement = handOverReplacement;
    }

    @Override
    public String key() {
        return "hand-over-replacement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.whole(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        if (!values.ticked("identityChecked")) {
            throw new InvalidInput("identityChecked", "请核对后勾选“已核对领证人身份证件”，再发放证件");
        }
        Collector collector = values.choice("collector", "由谁领取", Collector.class);
        String note = values.text("note").orElse("");
        handOverReplacement.handOver(
                ReplacementFacts.caseOf(task), collector, note, task.person().id());
        return Submission.completed();
    }
}
