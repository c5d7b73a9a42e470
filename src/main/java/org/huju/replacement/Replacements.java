package org.huju.replacement;

import java.util.Optional;
import java.util.UUID;
import org.huju.verification.MadeCard;

/** What is particular to the cases of replacement. */
public interface Replacements {

    void add(Replacement replacement);

    Optional<Replacement> find(UUID caseId);

    /** @throws java.util.NoSuchElementException if there is none */
    Replacement get(UUID caseId);

    void cardMade(UUID caseId, MadeCard card);
}
