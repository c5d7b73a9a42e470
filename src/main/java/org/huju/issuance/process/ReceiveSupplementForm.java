package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.issuance.ReceiveSupplement;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 接收容缺补交材料. */
@Component
class ReceiveSupplementForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final ReceiveSupplement receiveSupplement;
    private final DecideIssuance decisions;

    ReceiveSupplementForm(
            CaseFacts facts, CaseLists lists, ReceiveSupplement receiveSupplement, DecideIssuance decisions) {
        this.facts = facts;
        this.lists = lists;
        this.receiveSupplement = receiveSupplement;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "receive-supplement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        facts.putSupplement(values, id);
        values.put("gaps", lists.gaps(id));
        values.put("gapOptions", lists.gapOptions(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        receiveSupplement.receive(id, values.ticks("receivedMaterials"), clerk);
        String note = values.text("note").orElse("");
        decisions.decide(id, Decision.Step.RECEIVE_SUPPLEMENT, "容缺材料已补齐", note, clerk);
        return Submission.completed();
    }
}
