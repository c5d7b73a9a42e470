package org.huju.earlier;

import java.util.List;
import java.util.UUID;
import org.huju.earlier.PermitImports.TakenIn;

/** Records permits many at a time, beside those that are there. */
public interface EarlierPermits {

    /**
     * Each row is recorded, known before, or bad because its number or its holder stands in the way.
     *
     * @param rows no number and no holder twice
     */
    TakenIn record(UUID importId, List<EarlierPermit> rows);
}
