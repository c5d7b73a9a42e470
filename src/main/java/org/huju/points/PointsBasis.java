package org.huju.points;

import java.util.List;
import java.util.Optional;
import org.huju.law.Catalogue;
import org.huju.law.LegalAmount;

/**
 * What whoever estimates has to know of a day's rules besides the tables.
 *
 * @param averageWage last year's average wage of the city; empty for days of which it was not found
 * @param catalogues which majors, areas and services count
 */
public record PointsBasis(LegalAmount standard, Optional<LegalAmount> averageWage, List<Catalogue> catalogues) {

    public PointsBasis {
        catalogues = List.copyOf(catalogues);
    }
}
