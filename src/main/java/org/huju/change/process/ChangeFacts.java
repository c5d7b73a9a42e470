package org.huju.change.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.change.ChangePeriods;
import org.huju.change.ChangeReport;
import org.huju.change.ChangeReports;
import org.huju.change.ChangedField;
import org.huju.change.FieldChange;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.desk.Offices;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitSheet;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** What the forms show of the case of a change beside the permit itself. */
@Component
class ChangeFacts {

    private final PermitSheet permitSheet;
    private final PermitCases cases;
    private final ChangeReports reports;
    private final Offices offices;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    ChangeFacts(
            PermitSheet permitSheet,
            PermitCases cases,
            ChangeReports reports,
            Offices offices,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.permitSheet = permitSheet;
        this.cases = cases;
        this.reports = reports;
        this.offices = offices;
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
        return clockSheet.of("review", caseClocks.find(caseId, ChangePeriods.REVIEW));
    }

    /** What changed, from what to what, when, and whether it was reported in time. */
    Map<String, Object> report(UUID caseId) {
        ChangeReport report = reports.get(caseId);
        boolean late = report.isLate(cases.get(caseId).receivedOn());
        return Map.of(
                "changedOn", report.changedOn().toString(),
                "reportDue", report.dueOn().toString(),
                "lateLabel", late ? "逾期申报，照常办理并记录" : "按期申报",
                "changes", rows(report));
    }

    private List<Map<String, Object>> rows(ChangeReport report) {
        return report.changes().stream()
                .map(change -> Map.<String, Object>of(
                        "label", change.field().label(),
                        "oldValue", shown(change, change.oldValue()),
                        "newValue", shown(change, change.newValue())))
                .toList();
    }

    /** Streets by their names. */
    private String shown(FieldChange change, String value) {
        return change.field() == ChangedField.STREET
                ? offices.streets().stream()
                        .filter(street -> street.code().equals(value))
                        .map(street -> street.districtName() + street.name())
                        .findFirst()
                        .orElse(value)
                : value;
    }
}
