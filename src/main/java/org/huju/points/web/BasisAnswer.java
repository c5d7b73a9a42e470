package org.huju.points.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huju.law.Catalogue;
import org.huju.law.LegalAmount;
import org.huju.points.PointsBasis;

/**
 * The values of a day that the page explains its fields with.
 *
 * @param averageWage null where it was not found
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record BasisAnswer(int standard, Wage averageWage, List<Named> catalogues) {

    record Wage(int yuanPerMonth, String why, String source) {

        static Wage of(LegalAmount wage) {
            return new Wage(
                    wage.amount(), wage.provenance().why(), wage.provenance().source());
        }
    }

    record Named(String rule, String name, List<String> entries, String why, String source) {

        static Named of(Catalogue catalogue) {
            return new Named(
                    catalogue.rule(),
                    catalogue.name(),
                    catalogue.entries(),
                    catalogue.provenance().why(),
                    catalogue.provenance().source());
        }
    }

    static BasisAnswer of(PointsBasis basis) {
        return new BasisAnswer(
                basis.standard().amount(),
                basis.averageWage().map(Wage::of).orElse(null),
                basis.catalogues().stream().map(Named::of).toList());
    }
}
