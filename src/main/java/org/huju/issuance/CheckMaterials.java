package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.springframework.stereotype.Service;

/**
 * 核对材料: whether what was handed in is all that is asked for (article 10).
 *
 * <p>Missing core materials stop the case until they come. Missing others do not, as long as the person has not lost the
 * right to be accepted first (容缺受理, a design decision kept in {@code law/interpretation.yaml}).
 */
@Service
public class CheckMaterials {

    private final Applications applications;
    private final Materials materials;
    private final NoticePeriod noticePeriod;
    private final FurtherDemand furtherDemand;
    private final DecideIssuance decisions;
    private final DishonestyList dishonestyList;
    private final Clock clock;

    CheckMaterials(
            Applications applications,
            Materials materials,
            NoticePeriod noticePeriod,
            FurtherDemand furtherDemand,
            DecideIssuance decisions,
            DishonestyList dishonestyList,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.noticePeriod = noticePeriod;
        this.furtherDemand = furtherDemand;
        this.decisions = decisions;
        this.dishonestyList = dishonestyList;
        this.clock = clock;
    }

    /**
     * @param furtherDemandReason why something is demanded that the one-time notice did not name
     * @throws InvalidInput if a material is named that is not asked for, something is demanded anew without a reason, or the
     *     time for telling is over; nothing is changed then
     */
    public MaterialsFinding check(UUID id, Collection<String> inOrder, Optional<String> furtherDemandReason) {
        LocalDate today = LocalDate.now(clock);
        noticePeriod.requireRunning(id, today);
        List<Material> demandable =
                materials.of(id).stream().filter(m -> !m.isWaived()).toList();
        if (!demandable.stream().map(Material::code).toList().containsAll(inOrder)) {
            throw new InvalidInput("presentMaterials", "“已收材料”中有不在应交材料之列的项目，请重新勾选");
        }
        boolean anew = furtherDemand.isMade(demandable, inOrder, furtherDemandReason);
        materials.inOrder(id, inOrder, today);
        return anew ? MaterialsFinding.FURTHER_DEMAND : finding(id);
    }

    private MaterialsFinding finding(UUID id) {
        List<Material> missing = materials.missing(id);
        if (missing.isEmpty()) {
            return MaterialsFinding.COMPLETE;
        }
        boolean coreMissing = missing.stream().anyMatch(Material::core);
        return coreMissing || !hasSupplementRight(id)
                ? MaterialsFinding.CORE_MISSING
                : MaterialsFinding.SUPPLEMENT_ALLOWED;
    }

    /** Keeps the clerk's finding that it cannot be accepted. */
    public void refuse(UUID id, String ground, String reason, String clerk) {
        noticePeriod.requireRunning(id, LocalDate.now(clock));
        decisions.refuse(id, Decision.Step.CHECK_MATERIALS, ground, reason, clerk);
    }

    /** Whether the person may be accepted with non-core materials still to come. */
    public boolean hasSupplementRight(UUID id) {
        return !dishonestyList.holds(
                new Subject.Person(applications.get(id).filing().applicant().idNumber()));
    }
}
