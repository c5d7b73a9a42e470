package org.huju.verification.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huju.clock.ClockSheet;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.Inquiry;
import org.huju.verification.SeeInquiry;
import org.huju.verification.VerifiedCase;
import org.springframework.stereotype.Component;

/** What the forms of {@code department-verification} show of a case whatever its kind; nothing of the person. */
@Component
class InquiryFacts {

    private final SeeInquiry seeInquiry;
    private final ClockSheet clockSheet;
    private final DepartmentOfTask departmentOfTask;

    InquiryFacts(SeeInquiry seeInquiry, ClockSheet clockSheet, DepartmentOfTask departmentOfTask) {
        this.seeInquiry = seeInquiry;
        this.clockSheet = clockSheet;
        this.departmentOfTask = departmentOfTask;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    Inquiry inquiry(TaskInHand task) {
        return departmentOfTask.of(task);
    }

    Map<String, Object> of(TaskInHand task) {
        UUID id = caseOf(task);
        VerifiedCase seen = seeInquiry.caseOf(id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("kindLabel", seen.kind());
        facts.put("applicationNo", seen.applicationNo());
        facts.put("acceptanceNo", seen.acceptanceNo());
        facts.put("acceptedOn", seen.acceptedOn().map(LocalDate::toString).orElse(""));
        facts.put("officeName", seen.office());
        facts.put("stageLabel", seen.stage());
        facts.put("markLabel", seen.mark());
        String promised = seen.promised().map(LocalDate::toString).orElse("");
        facts.put("promisedOn", promised);
        // The key of the forms from the days when only permits were verified; their open tasks still show it.
        facts.put("cardDue", promised);
        facts.put("departmentName", inquiry(task).department().title());
        facts.putAll(clockSheet.of("verification", seeInquiry.period(id, inquiry(task))));
        return facts;
    }
}
