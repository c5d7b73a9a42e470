package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.DecideDirectRequest;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** 决定直接申请 (article 30): the head of the bureau. */
@Component
class DecideDirectRequestForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final DecideDirectRequest decideDirectRequest;

    DecideDirectRequestForm(PointsCaseFacts facts, PointsLists lists, DecideDirectRequest decideDirectRequest) {
        this.facts = facts;
        this.lists = lists;
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
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        values.put("claims", lists.claims(id));
        facts.putClock(values, "directRequest", id, PointsPeriods.DIRECT_REQUEST);
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
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
