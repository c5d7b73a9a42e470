package org.huju.issuance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The materials of each case. */
public interface Materials {

    /** Fixes what is asked for in a case; told twice, the second list counts. */
    void require(UUID application, List<Material> materials);

    List<Material> of(UUID application);

    default List<Material> missing(UUID application) {
        return of(application).stream().filter(Material::isMissing).toList();
    }

    /** What has been found in order is exactly this; an earlier day of handing in stays. */
    void inOrder(UUID application, Collection<String> codes, LocalDate on);

    /** A one-time notice of that day has named all that is missing; what an earlier one named keeps its day. */
    void demandMissing(UUID application, LocalDate on);

    /** These may no longer be demanded. */
    void waive(UUID application, Collection<Material> waived, Waiver why);
}
