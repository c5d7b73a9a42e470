package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.credit.DishonestyList;
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
    private final DishonestyList dishonestyList;
    private final Clock clock;

    CheckMaterials(Applications applications, Materials materials, DishonestyList dishonestyList, Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.dishonestyList = dishonestyList;
        this.clock = clock;
    }

    /** @throws InvalidInput if a material is named that is not asked for */
    public MaterialsFinding check(UUID id, Collection<String> inOrder) {
        List<String> known = materials.of(id).stream().map(Material::code).toList();
        if (!known.containsAll(inOrder)) {
            throw new InvalidInput("presentMaterials", "“已收材料”中有不在应交材料之列的项目，请重新勾选");
        }
        materials.inOrder(id, inOrder, LocalDate.now(clock));
        List<Material> missing = missing(id);
        if (missing.isEmpty()) {
            return MaterialsFinding.COMPLETE;
        }
        boolean coreMissing = missing.stream().anyMatch(Material::core);
        return coreMissing || !hasSupplementRight(id)
                ? MaterialsFinding.CORE_MISSING
                : MaterialsFinding.SUPPLEMENT_ALLOWED;
    }

    public List<Material> missing(UUID id) {
        return materials.of(id).stream().filter(Material::isMissing).toList();
    }

    /** Whether the person may be accepted with non-core materials still to come. */
    public boolean hasSupplementRight(UUID id) {
        return !dishonestyList.holds(applications.get(id).filing().applicant().idNumber());
    }
}
