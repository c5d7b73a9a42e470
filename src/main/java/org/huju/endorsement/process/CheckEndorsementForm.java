package org.huju.endorsement.process;

import static org.huju.endorsement.process.EndorsementFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Grounds.Ground;
import org.huju.endorsement.DecideEndorsement;
import org.huju.permit.PermitSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.ComparisonSheet;
import org.springframework.stereotype.Component;

/** 核对签注材料 (article 14): a clerk sees what differs and decides. */
@Component
class CheckEndorsementForm implements TaskForm {

    private final PermitSheet permitSheet;
    private final ComparisonSheet comparisonSheet;
    private final EndorsementFacts facts;
    private final DecideEndorsement decideEndorsement;

    CheckEndorsementForm(
            PermitSheet permitSheet,
            ComparisonSheet comparisonSheet,
            EndorsementFacts facts,
            DecideEndorsement decideEndorsement) {
        this.permitSheet = permitSheet;
        this.comparisonSheet = comparisonSheet;
        this.facts = facts;
        this.decideEndorsement = decideEndorsement;
    }

    private enum Choice {
        GRANT,
        REFUSE
    }

    @Override
    public String key() {
        return "check-endorsement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = permitSheet.whole(id);
        values.putAll(comparisonSheet.of(id, "比对系统多次没有应答，请在各系统中人工核对"));
        values.put(
                "refusalGrounds",
                decideEndorsement.refusalGrounds().stream().map(Ground::option).toList());
        values.putAll(facts.statement(id));
        values.putAll(facts.prospect(id));
        values.putAll(facts.clock(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        Choice choice = values.choice("decision", "核对结论", Choice.class);
        String reason = values.required("reason", "理由");
        String clerk = task.person().id();
        return switch (choice) {
            case GRANT -> {
                decideEndorsement.grant(id, reason, clerk);
                yield Submission.completed("endorsement", "grant");
            }
            case REFUSE -> {
                decideEndorsement.refuse(id, values.text("refusalGround").orElse(""), reason, clerk);
                yield Submission.completed("endorsement", "refuse");
            }
        };
    }
}
