package org.huju.points.process;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * The tables of one {@code points-scoring.dmn}, read once. Safe for many threads.
 *
 * <p>They have a decision engine of their own beside that of the process engine: it asks for no authorization, keeps no history
 * and needs no transaction, so that strangers may estimate and drafts may be tried.
 */
final class ScoringTables {

    private final DmnEngine engine;
    private final DmnDecision decision;

    private ScoringTables(DmnEngine engine, DmnDecision decision) {
        this.engine = engine;
        this.decision = decision;
    }

    /** @throws org.camunda.bpm.dmn.engine.DmnEngineException if it is no DMN or {@link PointsDecision#KEY} is not in it */
    static ScoringTables parse(InputStream dmn) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeel::new);
        DmnEngine engine = configuration.buildEngine();
        return new ScoringTables(engine, engine.parseDecision(PointsDecision.KEY, dmn));
    }

    /** @throws org.camunda.bpm.dmn.engine.DmnEngineException if an expression fails, or two rows fit where only one may */
    List<Map<String, Object>> evaluate(Map<String, Object> variables) {
        return engine.evaluateDecision(decision, variables).getResultList();
    }
}
