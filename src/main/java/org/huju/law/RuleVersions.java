package org.huju.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the wordings of each rule in order of time and refuses gaps and overlaps between them. */
final class RuleVersions {

    private final SortedMap<String, List<LegalRule>> versions = new TreeMap<>();
    private final Map<LegalRule, String> files = new HashMap<>();

    void add(String file, LegalRule rule) {
        if (rule.until().isBefore(rule.inForce())) {
            throw new IllegalStateException(file + ": until of " + rule.rule() + " is before its in_force");
        }
        versions.computeIfAbsent(rule.rule(), id -> new ArrayList<>()).add(rule);
        files.put(rule, file);
    }

    /** The wordings of that period read so far; none for an id that is no period's. */
    List<LegalPeriod> periods(String rule) {
        return versions.getOrDefault(rule, List.of()).stream()
                .filter(LegalPeriod.class::isInstance)
                .map(LegalPeriod.class::cast)
                .toList();
    }

    /** @throws IllegalStateException naming the file when two wordings of a rule overlap or leave days without one */
    SortedMap<String, List<LegalRule>> checked() {
        versions.values().forEach(this::check);
        versions.replaceAll((rule, wordings) -> List.copyOf(wordings));
        return versions;
    }

    private void check(List<LegalRule> wordings) {
        wordings.sort(Comparator.comparing(LegalRule::inForce));
        for (int i = 1; i < wordings.size(); i++) {
            LegalRule earlier = wordings.get(i - 1);
            LegalRule later = wordings.get(i);
            if (!earlier.until().isBefore(later.inForce())) {
                throw new IllegalStateException(files.get(later) + ": in_force of " + later.rule() + " overlaps "
                        + files.get(earlier) + " (until " + earlier.until() + ")");
            }
            if (!earlier.until().plusDays(1).equals(later.inForce())) {
                throw new IllegalStateException(files.get(later) + ": in_force of " + later.rule()
                        + " leaves a gap after " + files.get(earlier) + " (until " + earlier.until() + ")");
            }
        }
    }
}
