package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.casefile.Decision;
import org.huju.issuance.CheckMaterials;
import org.huju.issuance.DecideIssuance;
import org.huju.issuance.MaterialsFinding;
import org.huju.issuance.NoticePeriod;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 核对材料 (article 10). */
@Component
class CheckMaterialsForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final CheckMaterials checkMaterials;
    private final NoticePeriod noticePeriod;
    private final DecideIssuance decisions;

    CheckMaterialsForm(
            CaseFacts facts,
            CaseLists lists,
            CheckMaterials checkMaterials,
            NoticePeriod noticePeriod,
            DecideIssuance decisions) {
        this.facts = facts;
        this.lists = lists;
        this.checkMaterials = checkMaterials;
        this.noticePeriod = noticePeriod;
        this.decisions = decisions;
    }

    private enum Finding {
        MATERIALS,
        NOT_ACCEPTED
    }

    @Override
    public String key() {
        return "check-materials";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("materials", lists.materials(id));
        values.put("materialOptions", lists.materialOptions(id));
        values.put("presentMaterials", lists.materialsInOrder(id));
        values.put("noticedMaterials", lists.noticed(id));
        values.put("unnamedMaterials", lists.notToBeDemanded(id));
        values.put("waivedMaterials", lists.waived(id));
        values.put(
                "noticeDue",
                noticePeriod.of(id).map(period -> CaseFacts.text(period.due())).orElse(""));
        values.put("refusalGrounds", lists.refusalGrounds());
        values.put("supplementRightLabel", checkMaterials.hasSupplementRight(id) ? "可以容缺受理" : "不可容缺受理（在不诚信名单上）");
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        if (values.choice("finding", "核对结论", Finding.class) == Finding.NOT_ACCEPTED) {
            String ground = values.text("refusalGround").orElse("");
            String reason = values.required("refusalReason", "不予受理的理由");
            checkMaterials.refuse(id, ground, reason, clerk);
            return Submission.completed("materials", MaterialsFinding.NOT_ACCEPTED.flag());
        }
        Optional<String> furtherDemand = values.text("furtherDemandReason");
        MaterialsFinding finding = checkMaterials.check(id, values.ticks("presentMaterials"), furtherDemand);
        decisions.decide(id, Decision.Step.CHECK_MATERIALS, finding.label(), note(finding, values), clerk);
        return Submission.completed("materials", finding.flag());
    }

    /** What the clerk has written, for the notice and for the supervisor who is asked. */
    private static String note(MaterialsFinding finding, FormValues values) {
        Optional<String> furtherDemand =
                finding == MaterialsFinding.FURTHER_DEMAND ? values.text("furtherDemandReason") : Optional.empty();
        return Stream.of(furtherDemand, values.text("gapNote"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
    }
}
