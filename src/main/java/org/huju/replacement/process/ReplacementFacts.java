package org.huju.replacement.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huju.permit.PermitSheet;
import org.huju.platform.forms.TaskInHand;
import org.huju.replacement.ReplacementSheet;
import org.springframework.stereotype.Component;

/** What every form of a replacement shows. */
@Component
class ReplacementFacts {

    private static final Set<String> IMPERSONAL = Set.of(
            "caseNo",
            "kindLabel",
            "channelLabel",
            "officeName",
            "receivedOn",
            "causeLabel",
            "newCardNo",
            "cardMadeOn",
            "paidOn",
            "cardDue",
            "cardDueBasis",
            "days",
            "ledger");

    private final PermitSheet permitSheet;
    private final ReplacementSheet replacementSheet;

    ReplacementFacts(PermitSheet permitSheet, ReplacementSheet replacementSheet) {
        this.permitSheet = permitSheet;
        this.replacementSheet = replacementSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    /** For tasks in which the person is identified. */
    Map<String, Object> whole(TaskInHand task) {
        return with(permitSheet.whole(caseOf(task)), task);
    }

    Map<String, Object> masked(TaskInHand task) {
        return with(permitSheet.masked(caseOf(task)), task);
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        Map<String, Object> facts = masked(task);
        facts.keySet().retainAll(IMPERSONAL);
        return facts;
    }

    private Map<String, Object> with(Map<String, Object> facts, TaskInHand task) {
        facts.putAll(replacementSheet.of(caseOf(task)));
        return facts;
    }
}
