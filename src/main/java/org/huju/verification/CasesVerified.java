package org.huju.verification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds the kind of case that a case is of. */
@Service
class CasesVerified {

    private final List<VerifiedCases> kinds;

    CasesVerified(List<VerifiedCases> kinds) {
        this.kinds = kinds;
    }

    VerifiedCases of(UUID caseId) {
        return kinds.stream()
                .filter(kind -> kind.has(caseId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " is of no kind that is verified"));
    }
}
