package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.issuance.HandOverCard;
import org.huju.issuance.HandOverCard.Collector;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Component;

/** 领证发放: receipt and identity are checked before the card goes over the counter (article 12). */
@Component
class HandOverCardForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final HandOverCard handOverCard;

    HandOverCardForm(CaseFacts facts, CaseLists lists, HandOverCard handOverCard) {
        this.facts = facts;
        this.lists = lists;
        this.handOverCard = handOverCard;
    }

    @Override
    public String key() {
        return "hand-over-card";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        MadeCard card = facts.application(task).card().orElseThrow();
        Map<String, Object> values = facts.whole(task);
        values.put("cardNo", card.cardNo());
        values.put("cardMadeOn", CaseFacts.text(card.madeOn()));
        values.put("notHandedIn", lists.notHandedIn(caseOf(task)));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        requireTick(values, "receiptChecked", "已核对受理凭证");
        requireTick(values, "identityChecked", "已核对身份证件");
        Collector collector = values.choice("collector", "领取人", Collector.class);
        String note = values.text("note").orElse("");
        handOverCard.handOver(caseOf(task), collector, note, task.person().id());
        return Submission.completed();
    }

    private static void requireTick(FormValues values, String field, String label) {
        if (!values.ticked(field)) {
            throw new InvalidInput(field, "请核对后勾选“" + label + "”，再发放证件");
        }
    }
}
