package org.huju.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The materials of each case. */
public interface Materials {

    /** Fixes what is asked for in a case; told twice, the second list counts. */
    void require(UUID caseId, List<Material> materials);

    List<Material> of(UUID caseId);

    default List<Material> missing(UUID caseId) {
        return of(caseId).stream().filter(Material::isMissing).toList();
    }

    /** What has been found in order is exactly this; an earlier day of handing in stays. */
    void inOrder(UUID caseId, Collection<String> codes, LocalDate on);

    /** A one-time notice of that day has named all that is missing; what an earlier one named keeps its day. */
    void demandMissing(UUID caseId, LocalDate on);

    /** These may no longer be demanded. */
    void waive(UUID caseId, Collection<Material> waived, Waiver why);
}
