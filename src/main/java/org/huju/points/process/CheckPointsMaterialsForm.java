package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Grounds.Ground;
import org.huju.casefile.MaterialSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.CheckPointsMaterials;
import org.huju.points.PointsGrounds;
import org.huju.points.PointsMaterialsFinding;
import org.springframework.stereotype.Component;

/** 受理核对 (article 23). */
@Component
class CheckPointsMaterialsForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final MaterialSheet materials;
    private final PointsGrounds grounds;
    private final CheckPointsMaterials checkPointsMaterials;

    CheckPointsMaterialsForm(
            PointsCaseFacts facts,
            PointsLists lists,
            MaterialSheet materials,
            PointsGrounds grounds,
            CheckPointsMaterials checkPointsMaterials) {
        this.facts = facts;
        this.lists = lists;
        this.materials = materials;
        this.grounds = grounds;
        this.checkPointsMaterials = checkPointsMaterials;
    }

    private enum Choice {
        MATERIALS,
        NOT_ACCEPTED
    }

    @Override
    public String key() {
        return "check-points-materials";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("claims", lists.claims(id));
        values.put("materials", materials.all(id));
        values.put("materialOptions", materials.options(id));
        values.put("presentMaterials", materials.inOrder(id));
        values.put("noticedMaterials", materials.noticed(id));
        values.put("waivedMaterials", materials.waived(id));
        values.put(
                "refusalGrounds",
                grounds.all().stream().map(CheckPointsMaterialsForm::option).toList());
        values.put(
                "supplementRightLabel",
                checkPointsMaterials.hasSupplementRight(id) ? "可以容缺受理" : "不可容缺受理（单位或者持证人在不诚信名单上）");
        return values;
    }

    private static Map<String, Object> option(Ground ground) {
        return Map.of("value", ground.code(), "label", ground.label() + "（" + ground.article() + "）");
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        if (values.choice("finding", "办理意见", Choice.class) == Choice.NOT_ACCEPTED) {
            String reason = values.required("refusalReason", "不予受理的理由");
            checkPointsMaterials.refuse(id, values.text("refusalGround").orElse(""), reason, clerk);
            return Submission.completed("materials", PointsMaterialsFinding.NOT_ACCEPTED.flag());
        }
        String note = values.text("gapNote").orElse("");
        PointsMaterialsFinding finding = checkPointsMaterials.check(id, values.ticks("presentMaterials"), note, clerk);
        return Submission.completed("materials", finding.flag());
    }
}
