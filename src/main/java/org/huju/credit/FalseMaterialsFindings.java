package org.huju.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings of false materials and what followed; only ever added to. */
public interface FalseMaterialsFindings {

    /** Keeps a finding; a second one against the same person, or the same employer, in the same case changes nothing. */
    void add(Subject subject, FalseMaterialsFinding finding);

    /** What the case has brought to light. */
    List<FalseMaterialsFinding> of(UUID caseId);

    /** How often something was found against this subject from the first to the last day, both included. */
    int times(Subject subject, LocalDate first, LocalDate last);

    /** The bar that holds on that day; of several, the one that ends last. */
    Optional<Bar> bar(Subject subject, LocalDate day);
}
