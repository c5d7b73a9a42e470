package org.huju.points.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.huju.points.PointsOffices;
import org.huju.points.RequestRecheck;
import org.springframework.stereotype.Component;

/** What is seen of a recheck: by those who supervise nothing of the person, by the head what was found and counted. */
@Component
class RecheckFacts {

    private final PointsApplications applications;
    private final PointsOffices offices;
    private final RequestRecheck requestRecheck;
    private final RecheckLists lists;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    RecheckFacts(
            PointsApplications applications,
            PointsOffices offices,
            RequestRecheck requestRecheck,
            RecheckLists lists,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.applications = applications;
        this.offices = offices;
        this.requestRecheck = requestRecheck;
        this.lists = lists;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    Map<String, Object> impersonal(UUID id) {
        PointsApplication application = applications.get(id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicationNo", application.applicationNo());
        facts.put("acceptanceNo", application.accepted().acceptanceNo());
        facts.put("officeName", offices.hr(application).name());
        var clock = caseClocks.find(id, RequestRecheck.PERIOD);
        facts.put("requestedOn", clock.map(c -> c.from().toString()).orElse(""));
        facts.putAll(clockSheet.of("recheck", clock));
        return facts;
    }

    Map<String, Object> whole(UUID id) {
        PointsApplication application = applications.get(id);
        PointsFiling filing = application.filing();
        Decision request = requestRecheck.requested(id);
        Map<String, Object> facts = impersonal(id);
        facts.put("holderName", filing.holder().name().value());
        facts.put("idNumber", filing.holder().idNumber().masked());
        facts.put("acceptedOn", application.accepted().acceptedOn().toString());
        facts.put("toldOn", requestRecheck.toldOn(id).toString());
        facts.put("request", request.outcome() + "（" + request.decidedBy() + "）" + request.reason());
        facts.putAll(lists.of(application));
        return facts;
    }
}
