package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Grounds.Ground;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.casefile.Waiver;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.springframework.stereotype.Service;

/**
 * 受理核对 (article 23). What a notice did not name is not asked for any more; what it named is asked for again while it is missing.
 *
 * <p>Missing core materials stop the case until they come. Missing others do not, unless the holder or the employer has lost the
 * right to be accepted first.
 */
@Service
public class CheckPointsMaterials {

    private final PointsApplications applications;
    private final Materials materials;
    private final OfficerDecisions decisions;
    private final PointsGrounds grounds;
    private final AcceptanceConditions conditions;
    private final DishonestyList dishonestyList;
    private final Clock clock;

    CheckPointsMaterials(
            PointsApplications applications,
            Materials materials,
            OfficerDecisions decisions,
            PointsGrounds grounds,
            AcceptanceConditions conditions,
            DishonestyList dishonestyList,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.grounds = grounds;
        this.conditions = conditions;
        this.dishonestyList = dishonestyList;
        this.clock = clock;
    }

    /** @throws InvalidInput if it cannot be accepted today, or a material is named that is not asked for; nothing is changed then */
    public PointsMaterialsFinding check(UUID id, Collection<String> inOrder, String note, String clerk) {
        requireAcceptable(id);
        PresentMaterials.requireKnown(materials.of(id), inOrder);
        materials.inOrder(id, inOrder, LocalDate.now(clock));
        waiveWhatWasNotTold(id);
        PointsMaterialsFinding finding = finding(id);
        decisions.decide(id, Decision.Step.CHECK_POINTS_MATERIALS, finding.label(), note, clerk);
        return finding;
    }

    private void requireAcceptable(UUID id) {
        conditions.obstacle(applications.get(id)).ifPresent(why -> {
            throw new InvalidInput("finding", "办理意见：" + why + "，不能受理，请选择“不予受理”和相应的依据");
        });
    }

    private void waiveWhatWasNotTold(UUID id) {
        List<Material> all = materials.of(id);
        if (all.stream().anyMatch(Material::wasDemanded)) {
            List<Material> untold =
                    all.stream().filter(m -> m.isMissing() && !m.wasDemanded()).toList();
            materials.waive(id, untold, Waiver.NOT_TOLD_AT_ONCE);
        }
    }

    private PointsMaterialsFinding finding(UUID id) {
        List<Material> missing = materials.missing(id);
        if (missing.isEmpty()) {
            return PointsMaterialsFinding.COMPLETE;
        }
        boolean coreMissing = missing.stream().anyMatch(Material::core);
        return coreMissing || !hasSupplementRight(id)
                ? PointsMaterialsFinding.INCOMPLETE
                : PointsMaterialsFinding.SUPPLEMENT_ALLOWED;
    }

    /** Keeps the clerk's finding that it cannot be accepted. @throws InvalidInput if the ground is unknown */
    public void refuse(UUID id, String ground, String reason, String clerk) {
        Ground refused = grounds.get(ground);
        decisions.decide(
                id,
                Decision.Step.CHECK_POINTS_MATERIALS,
                PointsMaterialsFinding.NOT_ACCEPTED.label(),
                refused.label() + "。" + reason,
                refused.article(),
                clerk);
    }

    /** Whether it may be accepted with non-core materials still to come: neither holder nor employer has let others pass. */
    public boolean hasSupplementRight(UUID id) {
        PointsFiling filing = applications.get(id).filing();
        return !dishonestyList.holds(new Subject.Person(filing.holder().idNumber()))
                && !dishonestyList.holds(new Subject.Employer(filing.employer().code()));
    }
}
