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

    /** What has been found in order is exactly this; an earlier day of handing in stays. */
    void inOrder(UUID application, Collection<String> codes, LocalDate on);
}
