package org.huju.points.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.ScoringRules;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts by the tables that were deployed last; another node may deploy, so which they are is asked anew. */
@Component
class DmnScoringRules implements ScoringRules {

    private record Deployed(String definitionId, ScoringTables tables) {}

    private final PointsDecision decision;
    private final ProcessEngineConfigurationImpl processEngine;
    private volatile Deployed deployed = new Deployed("", null);

    DmnScoringRules(PointsDecision decision, @Lazy ProcessEngineConfigurationImpl processEngine) {
        this.decision = decision;
        this.processEngine = processEngine;
    }

    @Override
    public Score score(PointsFacts facts) {
        return score(latest(), facts);
    }

    @Override
    public ScoringRules asTheyAre() {
        ScoringTables tables = latest();
        return facts -> score(tables, facts);
    }

    private Score score(ScoringTables tables, PointsFacts facts) {
        return decision.read(tables.evaluate(decision.variables(facts)), facts);
    }

    private ScoringTables latest() {
        return processEngine
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(this::read));
    }

    private ScoringTables read() {
        RepositoryService repository = processEngine.getRepositoryService();
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(PointsDecision.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        Deployed known = deployed;
        if (!known.definitionId().equals(id)) {
            known = new Deployed(id, parse(repository, id));
            deployed = known;
        }
        return known.tables();
    }

    private static ScoringTables parse(RepositoryService repository, String definitionId) {
        try (InputStream dmn = repository.getDecisionModel(definitionId)) {
            return ScoringTables.parse(new ByteArrayInputStream(dmn.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
