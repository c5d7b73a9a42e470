package org.huju.endorsement.process;

import java.util.Map;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.endorsement.EndorsementPeriods;
import org.huju.endorsement.Statements;
import org.huju.permit.Endorse;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitSheet;
import org.huju.permit.Permits;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** What the forms show of the case of an endorsement beside the permit itself. */
@Component
class EndorsementFacts {

    private final PermitSheet permitSheet;
    private final PermitCases cases;
    private final Permits permits;
    private final Statements statements;
    private final Endorse endorse;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    EndorsementFacts(
            PermitSheet permitSheet,
            PermitCases cases,
            Permits permits,
            Statements statements,
            Endorse endorse,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.permitSheet = permitSheet;
        this.cases = cases;
        this.permits = permits;
        this.statements = statements;
        this.endorse = endorse;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(UUID caseId) {
        Map<String, Object> facts = permitSheet.impersonal(caseId);
        facts.putAll(clock(caseId));
        return facts;
    }

    Map<String, Object> clock(UUID caseId) {
        return clockSheet.of("check", caseClocks.find(caseId, EndorsementPeriods.CHECK));
    }

    /** What the holder has stated. */
    Map<String, Object> statement(UUID caseId) {
        return statements
                .of(caseId)
                .map(stated -> Map.<String, Object>of(
                        "addressStated", stated.addressAsRegistered() ? "与登记一致" : "已有变化",
                        "groundStated", stated.groundHolds() ? "仍然具备" : "不再具备"))
                .orElse(Map.of());
    }

    /** What an endorsement comes to, as of the day it was asked for. */
    Map<String, Object> prospect(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        Permit permit = permits.get(permitCase.permitId());
        if (!(permit instanceof HeldPermit held)) {
            return Map.of("timingLabel", "居住证已注销，不能签注", "nextValidUntil", "", "nextYearsFrom", "");
        }
        Prospect prospect = endorse.prospect(held, permitCase.receivedOn());
        return Map.of(
                "timingLabel", prospect.timing().label(),
                "nextValidUntil", prospect.term().validUntil().toString(),
                "nextYearsFrom", prospect.term().yearsFrom().toString());
    }
}
