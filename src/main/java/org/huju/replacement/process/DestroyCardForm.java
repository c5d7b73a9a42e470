package org.huju.replacement.process;

import java.time.LocalDate;
import java.util.Map;
import org.huju.InvalidInput;
import org.huju.people.Problems;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.replacement.DestroyCard;
import org.springframework.stereotype.Component;

/** 销毁已制证件: the number on the card is enough to find it, so nothing of the person is shown. */
@Component
class DestroyCardForm implements TaskForm {

    private final ReplacementFacts facts;
    private final DestroyCard destroyCard;

    DestroyCardForm(ReplacementFacts facts, DestroyCard destroyCard) {
        this.facts = facts;
        this.destroyCard = destroyCard;
    }

    @Override
    public String key() {
        return "destroy-card";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        if (!values.ticked("destroyed")) {
            throw new InvalidInput("destroyed", "请核对证件编号、销毁证件以后勾选“证件已销毁”，再提交");
        }
        Problems problems = new Problems();
        LocalDate on = problems.date("destroyedOn", "销毁日期", values.asWritten("destroyedOn"));
        problems.throwIfAny();
        destroyCard.destroy(
                ReplacementFacts.caseOf(task),
                on,
                values.text("note").orElse(""),
                task.person().id());
        return Submission.completed();
    }
}
