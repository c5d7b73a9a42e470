package org.huju.cancellation.process;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.cancellation.Cancellation.Finding;
import org.huju.cancellation.FindGround;
import org.huju.people.Problems;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 认定, by a clerk of the competent department (article 16). */
@Component
class FindGroundForm extends CancellationForm {

    private final FindGround findGround;

    FindGroundForm(CancellationFacts facts, FindGround findGround) {
        super(facts);
        this.findGround = findGround;
    }

    private enum Choice {
        FOUND,
        NOT_FOUND
    }

    @Override
    public String key() {
        return "find-ground";
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = CancellationFacts.caseOf(task);
        Choice choice = values.choice("decision", "是否认定", Choice.class);
        String reason = values.required("reason", "认定的事实和理由");
        if (choice == Choice.NOT_FOUND) {
            findGround.notFound(id, reason, task.person().id());
            return Submission.completed("finding", "notFound");
        }
        Problems problems = new Problems();
        String documentNo =
                problems.value("documentNo", "认定文书号", values.text("documentNo").orElse(null), String::strip);
        LocalDate foundOn = problems.date("foundOn", "认定文书日期", values.asWritten("foundOn"));
        problems.throwIfAny();
        findGround.found(
                id, new Finding(documentNo, foundOn, reason), task.person().id());
        return Submission.completed("finding", "found");
    }
}
