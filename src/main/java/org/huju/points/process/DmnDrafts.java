package org.huju.points.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.huju.InvalidInput;
import org.huju.points.DraftedRules;
import org.huju.points.Indicator;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.ScoringRules;
import org.springframework.stereotype.Component;

/** Reads drafts of the tables as the engine would, but says what is wrong with them in the words of their rows. */
@Component
class DmnDrafts implements DraftedRules {

    private static final int LARGEST = 1_000_000;

    private final PointsDecision decision;

    DmnDrafts(PointsDecision decision) {
        this.decision = decision;
    }

    @Override
    public ScoringRules read(byte[] dmn) {
        if (dmn.length > LARGEST) {
            throw new InvalidInput("body", "文件超过1MB，积分决策表不会有这么大，请核对");
        }
        // It has no use in a model, and lets a file ask for other files.
        if (new String(dmn, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
            throw new InvalidInput("body", "文件中不能有DOCTYPE，请用Camunda Modeler保存决策表");
        }
        DraftCheck.check(dmn);
        try {
            ScoringTables tables = ScoringTables.parse(new ByteArrayInputStream(dmn));
            return facts -> score(tables, facts);
        } catch (DmnEngineException unreadable) {
            throw new InvalidInput("body", "决策表不完整，流程引擎读不了，请在Camunda Modeler中检查");
        }
    }

    private Score score(ScoringTables tables, PointsFacts facts) {
        var variables = decision.variables(facts);
        try {
            return decision.read(tables.evaluate(variables), facts);
        } catch (UnreadableScore unreadable) {
            throw failing(unreadable, tables.fitting(variables, table(unreadable)));
        } catch (DmnEngineException several) {
            throw new InvalidInput("body", "计算失败：" + ScoringTables.rulesIn(several) + "，请检查这些行的条件和适用日期");
        }
    }

    private static InvalidInput failing(UnreadableScore unreadable, List<String> rules) {
        String indicator = String.valueOf(unreadable.row().get("indicator"));
        if (rules.isEmpty()) {
            return new InvalidInput("body", "“" + indicator + "”没有一行适合这一天和这些情况，请补上，或者检查适用日期");
        }
        String named = rules.stream().collect(Collectors.joining("、"));
        return new InvalidInput(rules.get(0), "“" + indicator + "”的行" + named + "没有得出整数分值和依据，请检查它的表达式");
    }

    private static String table(UnreadableScore unreadable) {
        Object indicator = unreadable.row().get("indicator");
        return indicator instanceof String code && isKnown(code) ? "points-" + code : PointsDecision.KEY;
    }

    private static boolean isKnown(String code) {
        return List.of(Indicator.values()).stream()
                .anyMatch(indicator -> indicator.code().equals(code));
    }
}
