package org.huju.points.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.points.ClaimedIndicators;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsOffices;
import org.springframework.stereotype.Component;

/** What the bureau sees of a direct request: the person, the employer, why it does not file, and what is claimed. */
@Component
class DirectRequestFacts {

    private final PointsApplications applications;
    private final PointsOffices offices;

    DirectRequestFacts(PointsApplications applications, PointsOffices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    Map<String, Object> of(UUID id) {
        PointsApplication application = applications.get(id);
        PointsFiling filing = application.filing();
        DirectRequest request = filing.directRequest().orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicationNo", application.applicationNo());
        facts.put("stageLabel", application.state().label());
        facts.put("receivedOn", application.receivedOn().toString());
        facts.put("officeName", offices.hr(application).name());
        facts.put("holderName", filing.holder().name().value());
        facts.put("idNumber", filing.holder().idNumber().masked());
        facts.put("phone", filing.holder().phone().value());
        facts.put("permitNo", application.permitNo());
        facts.put("employerName", filing.employer().name());
        facts.put("employerCode", filing.employer().code().value());
        facts.put("causeLabel", request.cause().label());
        facts.put("explanation", request.explanation());
        facts.put("claims", claims(filing));
        return facts;
    }

    private static List<Map<String, Object>> claims(PointsFiling filing) {
        return ClaimedIndicators.of(filing.claims()).stream()
                .map(indicator -> Map.<String, Object>of(
                        "label", indicator.label(), "claimed", ClaimedIndicators.text(filing.claims(), indicator)))
                .toList();
    }
}
