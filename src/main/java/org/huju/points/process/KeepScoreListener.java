package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.platform.engine.CaseOf;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.ScorePoints;
import org.springframework.stereotype.Component;

/** Keeps what the rules have come to in the case record; the process learns only whether there are points. */
@Component
class KeepScoreListener implements ExecutionListener {

    private final ScorePoints scorePoints;
    private final PointsDecision pointsDecision;

    KeepScoreListener(ScorePoints scorePoints, PointsDecision pointsDecision) {
        this.scorePoints = scorePoints;
        this.pointsDecision = pointsDecision;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        UUID application = CaseOf.execution(execution);
        PointsFacts facts = scorePoints.facts(application);
        Score score = pointsDecision.read(result.getResultList(), facts);
        scorePoints.keep(application, facts, score);
        execution.setVariable("score", score instanceof Score.Points ? "points" : "ineligible");
    }
}
