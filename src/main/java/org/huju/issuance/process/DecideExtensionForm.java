package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.ExtendCardMaking;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 决定是否延长: the head of the police office, who has not handled the case (article 12). */
@Component
class DecideExtensionForm implements TaskForm {

    private final CaseFacts facts;
    private final ClockFacts clockFacts;
    private final ExtendCardMaking extendCardMaking;

    DecideExtensionForm(CaseFacts facts, ClockFacts clockFacts, ExtendCardMaking extendCardMaking) {
        this.facts = facts;
        this.clockFacts = clockFacts;
        this.extendCardMaking = extendCardMaking;
    }

    private enum Choice {
        APPROVE,
        REJECT
    }

    @Override
    public String key() {
        return "decide-extension";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = facts.impersonal(task);
        values.putAll(clockFacts.of(caseOf(task)));
        Decision request = extendCardMaking.requested(caseOf(task));
        values.put("requestReason", request.reason());
        values.put("requestedBy", request.decidedBy());
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String head = task.person().id();
        return switch (values.choice("decision", "是否同意延长", Choice.class)) {
            case APPROVE -> {
                extendCardMaking.approve(id, values.text("reason").orElse(""), head);
                yield Submission.completed("extension", "approved");
            }
            case REJECT -> {
                extendCardMaking.reject(id, values.required("reason", "不予延长的理由"), head);
                yield Submission.completed("extension", "rejected");
            }
        };
    }
}
