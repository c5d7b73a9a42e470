package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 预审材料: whether what was handed in is all that is asked for, so that everything missing is told in one notice. */
@Service
public class PrecheckMaterials {

    private final PointsApplications applications;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final OfficerDecisions decisions;
    private final Clock clock;

    PrecheckMaterials(
            PointsApplications applications,
            Materials materials,
            CaseClocks caseClocks,
            OfficerDecisions decisions,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param note for the notice; may be empty
     * @return whether nothing is missing
     * @throws InvalidInput if a material is named that is not asked for; nothing is changed then
     */
    public boolean check(UUID id, Collection<String> inOrder, String note, String clerk) {
        PresentMaterials.requireKnown(materials.of(id), inOrder);
        LocalDate today = LocalDate.now(clock);
        materials.inOrder(id, inOrder, today);
        boolean complete = materials.missing(id).isEmpty();
        String outcome = complete ? "预审通过" : "材料有缺漏，一次性告知";
        decisions.decide(id, Decision.Step.PRECHECK_MATERIALS, outcome, note, clerk);
        caseClocks.finish(id, PointsPeriods.PRECHECK, "", today, clerk, outcome);
        if (complete) {
            applications.become(id, PointsState.PRECHECKED, today);
        }
        return complete;
    }

    /** Nobody has looked at it in time; it stays with whoever has it, and the head is asked what is done about it. */
    public void missed(UUID id) {
        caseClocks.miss(id, PointsPeriods.PRECHECK, "");
    }
}
