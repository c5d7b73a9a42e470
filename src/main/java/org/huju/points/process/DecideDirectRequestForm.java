package org.huju.points.process;

import java.util.Map;
import java.util.UUID;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.DecideDirectRequest;
import org.springframework.stereotype.Component;

/** 决定直接申请 (article 30): the head of the bureau. */
@Component
class DecideDirectRequestForm implements TaskForm {

    private final DirectRequestFacts facts;
    private final DecideDirectRequest decideDirectRequest;

    DecideDirectRequestForm(DirectRequestFacts facts, DecideDirectRequest decideDirectRequest) {
        this.facts = facts;
        this.decideDirectRequest = decideDirectRequest;
    }

    private enum Choice {
        ORDER,
        ACCEPT,
        REJECT
    }

    @Override
    public String key() {
        return "decide-direct-request";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.of(UUID.fromString(task.caseId()));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = UUID.fromString(task.caseId());
        Choice choice = values.choice("decision", "怎样处理", Choice.class);
        String reason = values.required("reason", "理由");
        String head = task.person().id();
        return Submission.completed(
                "directRequest",
                switch (choice) {
                    case ORDER -> {
                        decideDirectRequest.order(id, reason, head);
                        yield "order";
                    }
                    case ACCEPT -> {
                        decideDirectRequest.accept(id, reason, head);
                        yield "accept";
                    }
                    case REJECT -> {
                        decideDirectRequest.reject(id, reason, head);
                        yield "reject";
                    }
                });
    }
}
