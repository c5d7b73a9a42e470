package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.MaterialSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.PointsPeriods;
import org.huju.points.PrecheckMaterials;
import org.springframework.stereotype.Component;

/** 预审材料. */
@Component
class PrecheckMaterialsForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final MaterialSheet materials;
    private final PrecheckMaterials precheckMaterials;

    PrecheckMaterialsForm(
            PointsCaseFacts facts, PointsLists lists, MaterialSheet materials, PrecheckMaterials precheckMaterials) {
        this.facts = facts;
        this.lists = lists;
        this.materials = materials;
        this.precheckMaterials = precheckMaterials;
    }

    @Override
    public String key() {
        return "precheck-materials";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        facts.putClock(values, "precheck", id, PointsPeriods.PRECHECK);
        values.put("claims", lists.claims(id));
        values.put("materials", materials.all(id));
        values.put("materialOptions", materials.options(id));
        values.put("presentMaterials", materials.inOrder(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String note = values.text("gapNote").orElse("");
        boolean complete = precheckMaterials.check(
                caseOf(task),
                values.ticks("presentMaterials"),
                note,
                task.person().id());
        return Submission.completed("precheck", complete ? "passed" : "gaps");
    }
}
