package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import org.huju.issuance.ResumeCardMaking;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 恢复计时: what the pause was for is done, and the clock goes on from tomorrow. */
@Component
class ResumeDeadlineForm implements TaskForm {

    private final CaseFacts facts;
    private final ClockFacts clockFacts;
    private final ResumeCardMaking resumeCardMaking;

    ResumeDeadlineForm(CaseFacts facts, ClockFacts clockFacts, ResumeCardMaking resumeCardMaking) {
        this.facts = facts;
        this.clockFacts = clockFacts;
        this.resumeCardMaking = resumeCardMaking;
    }

    @Override
    public String key() {
        return "resume-deadline";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = facts.impersonal(task);
        values.putAll(clockFacts.of(caseOf(task)));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String reason = values.required("reason", "恢复原因");
        resumeCardMaking.resume(caseOf(task), reason, task.person().id());
        return Submission.completed();
    }
}
