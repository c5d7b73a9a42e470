package org.huju.cancellation.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huju.cancellation.CancellationSheet;
import org.huju.permit.PermitSheet;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** What every form of a cancellation shows: the permit with its holder, and the case. Whoever decides must know about whom. */
@Component
class CancellationFacts {

    private static final Set<String> IMPERSONAL = Set.of(
            "caseNo",
            "kindLabel",
            "channelLabel",
            "officeName",
            "receivedOn",
            "cancelGround",
            "groundArticle",
            "departmentName",
            "findingDue",
            "findingDueBasis",
            "confirmationDue",
            "confirmationDueBasis",
            "days",
            "ledger");

    private final PermitSheet permitSheet;
    private final CancellationSheet cancellationSheet;

    CancellationFacts(PermitSheet permitSheet, CancellationSheet cancellationSheet) {
        this.permitSheet = permitSheet;
        this.cancellationSheet = cancellationSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    Map<String, Object> of(TaskInHand task) {
        Map<String, Object> facts = permitSheet.whole(caseOf(task));
        facts.putAll(cancellationSheet.of(caseOf(task)));
        return facts;
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        Map<String, Object> facts = of(task);
        facts.keySet().retainAll(IMPERSONAL);
        return facts;
    }
}
