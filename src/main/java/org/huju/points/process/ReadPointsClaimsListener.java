package org.huju.points.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.platform.engine.CaseOf;
import org.huju.points.ClaimedIndicators;
import org.huju.points.Indicator;
import org.huju.points.PointsApplications;
import org.huju.points.PointsFiling;
import org.springframework.stereotype.Component;

/** Lays what {@code points-materials.dmn} asks for before it; transient, so the engine keeps none of it. */
@Component
class ReadPointsClaimsListener implements ExecutionListener {

    private final PointsApplications applications;

    ReadPointsClaimsListener(PointsApplications applications) {
        this.applications = applications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        PointsFiling filing = applications.get(CaseOf.execution(execution)).filing();
        List<String> claimed = ClaimedIndicators.of(filing.claims()).stream()
                .map(Indicator::code)
                .toList();
        TransientFacts.lay(
                execution,
                Map.of("claimed", claimed, "direct", filing.directRequest().isPresent()));
    }
}
