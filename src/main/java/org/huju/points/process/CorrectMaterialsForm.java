package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.MaterialSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.CorrectMaterials;
import org.springframework.stereotype.Component;

/** 补正材料, or withdraw. */
@Component
class CorrectMaterialsForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final MaterialSheet materials;
    private final CorrectMaterials correctMaterials;

    CorrectMaterialsForm(PointsCaseFacts facts, MaterialSheet materials, CorrectMaterials correctMaterials) {
        this.facts = facts;
        this.materials = materials;
        this.correctMaterials = correctMaterials;
    }

    private enum Choice {
        CORRECTED,
        WITHDRAWN
    }

    @Override
    public String key() {
        return "correct-materials";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        values.put("gaps", materials.gaps(id));
        values.put("noticeText", correctMaterials.noticeText(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        if (values.choice("choice", "单位的选择", Choice.class) == Choice.WITHDRAWN) {
            correctMaterials.withdrawn(id, values.required("withdrawalReason", "撤回原因"), clerk);
            return Submission.completed("correction", "withdrawn");
        }
        correctMaterials.corrected(id, clerk);
        return Submission.completed("correction", "corrected");
    }
}
