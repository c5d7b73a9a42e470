package org.huju.points.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.people.IdNumber;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsMark;
import org.huju.points.PointsOffices;
import org.huju.points.PointsPeriods;
import org.springframework.stereotype.Component;

/** What every form shows of a points case. ID numbers are masked unless the task needs the whole. */
@Component
class PointsCaseFacts {

    private final PointsApplications applications;
    private final PointsOffices offices;
    private final PointsMark mark;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    PointsCaseFacts(
            PointsApplications applications,
            PointsOffices offices,
            PointsMark mark,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.applications = applications;
        this.offices = offices;
        this.mark = mark;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    static UUID caseOf(TaskInHand task) {
        return UUID.fromString(task.caseId());
    }

    PointsApplication application(TaskInHand task) {
        return applications.get(caseOf(task));
    }

    /** For tasks in which the person is identified: the whole ID number. */
    Map<String, Object> whole(TaskInHand task) {
        return facts(task, IdNumber::value);
    }

    Map<String, Object> masked(TaskInHand task) {
        return facts(task, IdNumber::masked);
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        PointsApplication application = application(task);
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicationNo", application.applicationNo());
        facts.put(
                "acceptanceNo",
                application.acceptance().map(Acceptance::acceptanceNo).orElse(""));
        facts.put("officeName", offices.intake(application).name());
        facts.put("channelLabel", application.channel().label());
        facts.put("stageLabel", application.state().label());
        facts.put("markLabel", mark.label(application.id()));
        facts.put("receivedOn", application.receivedOn().toString());
        facts.put("acceptedOn", text(application.acceptance().map(Acceptance::acceptedOn)));
        facts.put("foundTrueOn", text(application.foundTrueOn()));
        putClock(facts, "decision", application.id(), PointsPeriods.DECISION);
        return facts;
    }

    /** {@code nameDue} and what explains it, in place of another clock's explanation. */
    void putClock(Map<String, Object> facts, String name, UUID id, String rule) {
        facts.putAll(clockSheet.of(name, caseClocks.find(id, rule)));
    }

    private Map<String, Object> facts(TaskInHand task, Function<IdNumber, String> idNumber) {
        PointsApplication application = application(task);
        PointsFiling filing = application.filing();
        Map<String, Object> facts = impersonal(task);
        facts.put("holderName", filing.holder().name().value());
        facts.put("idNumber", idNumber.apply(filing.holder().idNumber()));
        facts.put("phone", filing.holder().phone().value());
        facts.put("permitNo", application.permitNo());
        facts.put("employerName", filing.employer().name());
        facts.put("employerCode", filing.employer().code().value());
        facts.put(
                "directCause",
                filing.directRequest().map(request -> request.cause().label()).orElse(""));
        facts.put(
                "directExplanation",
                filing.directRequest().map(DirectRequest::explanation).orElse(""));
        return facts;
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
