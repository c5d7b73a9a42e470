package org.huju.board;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The open case an act is about, if whoever acts may see it. */
@Component
class CaseInScope {

    private final CaseList cases;
    private final BoardActs acts;
    private final ListCases listCases;

    CaseInScope(CaseList cases, BoardActs acts, ListCases listCases) {
        this.cases = cases;
        this.acts = acts;
        this.listCases = listCases;
    }

    /** @param selection its matter, if one is named, is the one the case is carried through */
    Optional<CaseList.Row> open(UUID caseId, Selection selection) {
        return acts.matterOf(caseId)
                .flatMap(matter -> cases.row(caseId, matter, selection, listCases.today(), listCases.soon()));
    }
}
