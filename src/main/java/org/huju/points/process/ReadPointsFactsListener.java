package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.platform.engine.CaseOf;
import org.huju.points.PointsFacts;
import org.huju.points.ScorePoints;
import org.springframework.stereotype.Component;

/** Lays what {@code points-scoring.dmn} asks for before it; transient, so the engine keeps none of it. */
@Component
class ReadPointsFactsListener implements ExecutionListener {

    private final ScorePoints scorePoints;
    private final PointsDecision pointsDecision;

    ReadPointsFactsListener(ScorePoints scorePoints, PointsDecision pointsDecision) {
        this.scorePoints = scorePoints;
        this.pointsDecision = pointsDecision;
    }

    @Override
    public void notify(DelegateExecution execution) {
        PointsFacts facts = scorePoints.facts(CaseOf.execution(execution));
        TransientFacts.lay(execution, pointsDecision.variables(facts));
    }
}
