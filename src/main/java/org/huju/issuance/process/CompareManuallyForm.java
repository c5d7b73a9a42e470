package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.CompareApplication;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.ComparedField;
import org.huju.verification.Registry;
import org.huju.verification.Verdict;
import org.springframework.stereotype.Component;

/** 人工比对: an officer looks the person up in the register's own screens (article 11). */
@Component
class CompareManuallyForm implements TaskForm {

    private final CaseFacts facts;
    private final CompareApplication compareApplication;
    private final DecideIssuance decisions;

    CompareManuallyForm(CaseFacts facts, CompareApplication compareApplication, DecideIssuance decisions) {
        this.facts = facts;
        this.compareApplication = compareApplication;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "compare-manually";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = facts.whole(task);
        values.put("registryError", Registry.POPULATION_REGISTER.title() + "多次未能答复，请在该系统中查询后人工比对");
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        boolean equal = compareApplication.byHand(id, verdicts(values));
        String outcome = equal ? "人工比对一致" : "人工比对不一致";
        String note = values.text("note").orElse("");
        decisions.decide(
                id, Decision.Step.COMPARE_MANUALLY, outcome, note, task.person().id());
        return Submission.completed("comparison", equal ? "equal" : "different");
    }

    private static Map<ComparedField, Verdict> verdicts(FormValues values) {
        Map<ComparedField, Verdict> verdicts = new EnumMap<>(ComparedField.class);
        for (ComparedField field : ComparedField.values()) {
            verdicts.put(field, values.choice("verdict_" + field.key(), field.label(), Verdict.class));
        }
        return verdicts;
    }
}
