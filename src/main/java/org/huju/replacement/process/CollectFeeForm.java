package org.huju.replacement.process;

import java.util.Map;
import org.huju.InvalidInput;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.replacement.SettleFee;
import org.huju.verification.RegistryUnavailable;
import org.springframework.stereotype.Component;

/** 等待缴费: ends by itself when the cashier reports the payment; at the window the cashier is asked (article 33). */
@Component
class CollectFeeForm implements TaskForm {

    private final ReplacementFacts facts;
    private final SettleFee settleFee;

    CollectFeeForm(ReplacementFacts facts, SettleFee settleFee) {
        this.facts = facts;
        this.settleFee = settleFee;
    }

    @Override
    public String key() {
        return "collect-fee";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.masked(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        if (!values.ticked("paid")) {
            throw new InvalidInput("paid", "请在持证人缴费以后勾选“持证人已缴费，请向收费系统核实”；没有缴费的不必提交，期满自动终止");
        }
        try {
            String note = values.text("note").orElse("");
            settleFee.atTheWindow(
                    ReplacementFacts.caseOf(task), note, task.person().id());
        } catch (RegistryUnavailable silent) {
            throw new InvalidInput("paid", silent.explanation() + "，暂时不能核实缴费，请稍后再提交；缴费到账以后案件也会自动继续");
        }
        return Submission.completed();
    }
}
