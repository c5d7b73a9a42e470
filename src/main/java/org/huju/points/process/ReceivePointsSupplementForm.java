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
import org.huju.points.ReceivePointsSupplement;
import org.springframework.stereotype.Component;

/** 接收容缺补交材料. */
@Component
class ReceivePointsSupplementForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final MaterialSheet materials;
    private final ReceivePointsSupplement receivePointsSupplement;

    ReceivePointsSupplementForm(
            PointsCaseFacts facts, MaterialSheet materials, ReceivePointsSupplement receivePointsSupplement) {
        this.facts = facts;
        this.materials = materials;
        this.receivePointsSupplement = receivePointsSupplement;
    }

    @Override
    public String key() {
        return "receive-points-supplement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        facts.putClock(values, "supplement", id, PointsPeriods.SUPPLEMENT_WINDOW);
        values.put("gaps", materials.gaps(id));
        values.put("gapOptions", materials.gapOptions(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String note = values.text("note").orElse("");
        receivePointsSupplement.receive(
                caseOf(task),
                values.ticks("receivedMaterials"),
                note,
                task.person().id());
        return Submission.completed();
    }
}
