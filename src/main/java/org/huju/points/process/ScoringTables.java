package org.huju.points.process;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * The tables of one {@code points-scoring.dmn}, read once. Safe for many threads.
 *
 * <p>They have a decision engine of their own beside that of the process engine: it asks for no authorization, keeps no history
 * and needs no transaction, so that strangers may estimate and drafts may be tried.
 */
final class ScoringTables {

    private static final Pattern RULE = Pattern.compile("\\brule_\\w+");

    private final ThreadLocal<List<DmnDecisionTableEvaluationEvent>> trace = new ThreadLocal<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    /** @throws DmnEngineException if it is no DMN or {@link PointsDecision#KEY} is not in it */
    private ScoringTables(InputStream dmn) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeel::new);
        configuration.setElProvider(ScoringTables::refuse);
        configuration.setScriptEngineResolver(ScoringTables::refuse);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
        decision = engine.parseDecision(PointsDecision.KEY, dmn);
    }

    /** @throws DmnEngineException if it is no DMN or {@link PointsDecision#KEY} is not in it */
    static ScoringTables parse(InputStream dmn) {
        return new ScoringTables(dmn);
    }

    /** @throws DmnEngineException if an expression fails, or two rows fit where only one may */
    List<Map<String, Object>> evaluate(Map<String, Object> variables) {
        return engine.evaluateDecision(decision, variables).getResultList();
    }

    /** The ids of the rules of one table that fit. */
    List<String> fitting(Map<String, Object> variables, String table) {
        List<DmnDecisionTableEvaluationEvent> events = new ArrayList<>();
        trace.set(events);
        try {
            evaluate(variables);
        } finally {
            trace.remove();
        }
        return events.stream()
                .filter(event -> event.getDecisionTable().getKey().equals(table))
                .flatMap(event -> event.getMatchingRules().stream())
                .map(rule -> rule.getId())
                .toList();
    }

    /** The ids of the rules that a failure names. */
    static String rulesIn(DmnEngineException failure) {
        return RULE.matcher(String.valueOf(failure.getMessage()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Another language than FEEL could call whatever the application can. */
    private static <T> T refuse(String expressionOrLanguage) {
        throw new DmnEngineException("the tables know FEEL only");
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        List<DmnDecisionTableEvaluationEvent> events = trace.get();
        if (events != null) {
            events.add(event);
        }
    }
}
