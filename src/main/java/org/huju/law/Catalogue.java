package org.huju.law;

import java.util.List;

/**
 * A list that a rule refers to and that changes apart from it, e.g. which areas are key areas of the outer suburbs.
 *
 * @param rule id, e.g. {@code outer-suburb-areas}
 * @param name Chinese name
 * @param entries in Chinese; none where the published list could not be found, and {@code why} says so
 * @param provenance article, basis, dates of force
 */
public record Catalogue(String rule, String name, List<String> entries, Provenance provenance) implements LegalRule {

    public Catalogue {
        entries = List.copyOf(entries);
    }
}
