package org.huju.replacement;

import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/** 领证通知: the centre tells the holder that the new card is there. */
@Service
public class NotifyReplacement {

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final LossWait lossWait;
    private final Notices notices;

    NotifyReplacement(
            PermitCases cases, Permits permits, Replacements replacements, LossWait lossWait, Notices notices) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.lossWait = lossWait;
        this.notices = notices;
    }

    public void tell(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        Replacement replacement = replacements.get(caseId);
        String text = ReplacementTexts.collection(
                permitCase,
                permits.get(permitCase.permitId()),
                replacement.card().orElseThrow(),
                lossWait.overOn(replacement));
        notices.issue(caseId, Notice.Kind.COLLECTION, text);
    }
}
