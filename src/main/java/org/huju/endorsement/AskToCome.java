package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.EndorsementDates;
import org.huju.permit.HeldPermit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.huju.permit.Suspend;
import org.huju.verification.PermitComparisons;
import org.springframework.stereotype.Service;

/** 提醒到场签注: what the system could not find unchanged, the holder comes for; this closes the system's case. */
@Service
public class AskToCome {

    private final PermitCases cases;
    private final Permits permits;
    private final PermitComparisons comparisons;
    private final Suspend suspend;
    private final EndorsementDates dates;
    private final Notices notices;
    private final Clock clock;

    AskToCome(
            PermitCases cases,
            Permits permits,
            PermitComparisons comparisons,
            Suspend suspend,
            EndorsementDates dates,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.comparisons = comparisons;
        this.suspend = suspend;
        this.dates = dates;
        this.notices = notices;
        this.clock = clock;
    }

    public void ask(UUID caseId) {
        HeldPermit permit = RecordedPermit.stillHeld(permits, cases.get(caseId).permitNo());
        PermitCase permitCase = cases.get(caseId);
        if (permitCase.closed().isPresent()) {
            return; // The holder has asked in the meantime.
        }
        LocalDate today = LocalDate.now(clock);
        String why = comparisons.of(caseId).isEmpty() ? "信息系统暂时没有应答，不能自动签注" : "居住或者就业的情况与登记不一致或者没有记录，不能自动签注";
        cases.close(caseId, new Closure("已提醒到场签注", today));
        // Nothing holds up a suspension any more whose day has come meanwhile.
        HeldPermit settled = suspend.settled(permit, today);
        notices.issue(
                caseId,
                Notice.Kind.ENDORSEMENT_REMINDER,
                EndorsementTexts.askedToCome(permitCase, settled, dates, why));
    }
}
