package org.huju.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.people.Address;
import org.huju.permit.HeldPermit;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.huju.registration.MoveResidence;
import org.springframework.stereotype.Service;

/** 登记变更 (article 13): the permit's record follows; its history names what changed, never the values. */
@Service
public class RecordChange {

    private final PermitCases cases;
    private final Permits permits;
    private final ChangeReports reports;
    private final Decisions decisions;
    private final MoveResidence moveResidence;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    RecordChange(
            PermitCases cases,
            Permits permits,
            ChangeReports reports,
            Decisions decisions,
            MoveResidence moveResidence,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.reports = reports;
        this.decisions = decisions;
        this.moveResidence = moveResidence;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws org.huju.InvalidInput if the permit is being cancelled at this moment; the case ends with it then */
    public void record(UUID id) {
        PermitCase permitCase = cases.get(id);
        HeldPermit permit = RecordedPermit.stillHeld(permits, permitCase.permitNo());
        ChangeReport report = reports.get(id);
        HeldPermit changed = permit.with(report.appliedTo(permit.particulars()));
        String by = decidedBy(permitCase, report);
        LocalDate today = LocalDate.now(clock);
        permits.change(changed);
        permits.enter(
                permit.id(),
                new PermitEntry(
                        PermitEntry.Kind.CHANGED,
                        today,
                        changed.validUntil(),
                        ChangeTexts.whatChanged(permitCase, report),
                        ChangeTexts.ARTICLE,
                        by,
                        Optional.of(id)));
        if (report.moves()) {
            move(changed, today, by, id);
        }
        caseClocks.finish(id, ChangePeriods.REVIEW, "", today, by, "已变更");
        notices.issue(id, Notice.Kind.CHANGE_RECORDED, ChangeTexts.recorded(permitCase, changed, report));
        cases.close(id, new Closure("已变更", today));
    }

    /** The residence registration follows (article 5), where there is one and the street is known. */
    private void move(Permit changed, LocalDate today, String by, UUID id) {
        Particulars now = changed.particulars();
        if (!now.streetCode().isEmpty()) {
            moveResidence.move(
                    changed.holder(), now.streetCode(), Address.parse(now.residenceAddress()), today, by, id);
        }
    }

    private String decidedBy(PermitCase permitCase, ChangeReport report) {
        UUID id = permitCase.id();
        Optional<Decision> reviewed = decisions.last(id, Step.REVIEW_CHANGE);
        if (reviewed.isEmpty()) {
            decideEqual(id, "变更内容与部门信息一致" + ChangeTexts.late(permitCase, report));
        }
        return reviewed.map(Decision::decidedBy).orElse(PermitEntry.BY_SYSTEM);
    }

    private void decideEqual(UUID id, String reason) {
        decisions.add(
                id,
                new Decision(
                        Step.REVIEW_CHANGE, "同意变更", reason, Optional.empty(), Decision.BY_SYSTEM, clock.instant()));
    }
}
