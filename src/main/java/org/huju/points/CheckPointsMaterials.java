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
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/**
 * 受理核对 (article 23). What a notice did not name is not asked for any more; what it named is asked for again while it is missing.
 *
 * <p>Missing core materials stop the case until they come. Missing others do not, unless the holder or the employer has lost the
 * right to be accepted first.
 */
@Service
public class CheckPointsMaterials {

    private static final String RIGHT_LOST = "missed-supplement";
    private static final String NO_RIGHT = "缺少的都是非核心材料，本可容缺受理；因单位或者持证人此前容缺受理后逾期未补交、已列入不诚信名单，须补齐后受理";

    private final PointsApplications applications;
    private final Materials materials;
    private final OfficerDecisions decisions;
    private final PointsGrounds grounds;
    private final AcceptanceConditions conditions;
    private final DishonestyList dishonestyList;
    private final LawBook lawBook;
    private final Clock clock;

    CheckPointsMaterials(
            PointsApplications applications,
            Materials materials,
            OfficerDecisions decisions,
            PointsGrounds grounds,
            AcceptanceConditions conditions,
            DishonestyList dishonestyList,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.grounds = grounds;
        this.conditions = conditions;
        this.dishonestyList = dishonestyList;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if it cannot be accepted today, or a material is named that is not asked for; nothing is changed then */
    public PointsMaterialsFinding check(UUID id, Collection<String> inOrder, String note, String clerk) {
        requireAcceptable(id);
        PresentMaterials.requireKnown(materials.of(id), inOrder);
        materials.inOrder(id, inOrder, LocalDate.now(clock));
        waiveWhatWasNotTold(id);
        PointsMaterialsFinding finding = finding(id);
        keep(id, finding, note, clerk);
        return finding;
    }

    /** Who is not accepted for want of a right is told that, and by which rule. */
    private void keep(UUID id, PointsMaterialsFinding finding, String note, String clerk) {
        if (finding == PointsMaterialsFinding.RIGHT_LOST) {
            String rule = lawBook.at(LocalDate.now(clock)).principle(RIGHT_LOST).authority();
            String why = NO_RIGHT + "（" + rule + "）。" + note;
            decisions.decide(id, Decision.Step.CHECK_POINTS_MATERIALS, finding.label(), why, rule, clerk);
        } else {
            decisions.decide(id, Decision.Step.CHECK_POINTS_MATERIALS, finding.label(), note, clerk);
        }
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
        if (missing.stream().anyMatch(Material::core)) {
            return PointsMaterialsFinding.INCOMPLETE;
        }
        return hasSupplementRight(id) ? PointsMaterialsFinding.SUPPLEMENT_ALLOWED : PointsMaterialsFinding.RIGHT_LOST;
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
