package org.huju.points.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.huju.law.LawBook;
import org.huju.points.Joining;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.ScoringRules;

/** The same tables of the same file, counted without a decision engine: what the engine is measured beside and held against. */
public final class PlainTables implements ScoringRules {

    private final List<Table> required = new ArrayList<>();
    private final Table top;
    private final PointsDecision decision;

    private PlainTables(String dmn, LawBook law) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        Decision scoring = model.getModelElementById(PointsDecision.KEY);
        for (InformationRequirement requirement : scoring.getInformationRequirements()) {
            required.add(Table.of(requirement.getRequiredDecision()));
        }
        top = Table.of(scoring);
        decision = new PointsDecision(law, Joining.by(law));
    }

    public static PlainTables shipped() {
        return new PlainTables(Tables.xml(), LawBook.load());
    }

    @Override
    public Score score(PointsFacts facts) {
        Map<String, Object> known = new HashMap<>(decision.variables(facts));
        required.forEach(table -> table.fitting(known).stream().findFirst().ifPresent(known::putAll));
        return decision.read(top.fitting(known), facts);
    }

    private record Row(List<Predicate<Object>> tests, Map<String, Function<Map<String, Object>, Object>> outputs) {

        boolean fits(List<Object> inputs) {
            for (int column = 0; column < inputs.size(); column++) {
                if (!tests.get(column).test(inputs.get(column))) {
                    return false;
                }
            }
            return true;
        }

        Map<String, Object> result(Map<String, Object> known) {
            Map<String, Object> result = new HashMap<>();
            outputs.forEach((name, output) -> result.put(name, output.apply(known)));
            return result;
        }
    }

    private record Table(List<Function<Map<String, Object>, Object>> inputs, List<Row> rows) {

        static Table of(Decision decision) {
            DecisionTable table = (DecisionTable) decision.getExpression();
            List<String> names =
                    table.getOutputs().stream().map(Output::getName).toList();
            return new Table(
                    table.getInputs().stream()
                            .map(Input::getInputExpression)
                            .map(input -> PlainExpression.value(text(input.getText())))
                            .toList(),
                    table.getRules().stream().map(rule -> row(rule, names)).toList());
        }

        List<Map<String, Object>> fitting(Map<String, Object> known) {
            List<Object> values =
                    inputs.stream().map(input -> input.apply(known)).toList();
            return rows.stream()
                    .filter(row -> row.fits(values))
                    .map(row -> row.result(known))
                    .toList();
        }

        private static Row row(Rule rule, List<String> names) {
            List<Predicate<Object>> tests = rule.getInputEntries().stream()
                    .map(UnaryTests::getText)
                    .map(text -> PlainExpression.test(text(text)))
                    .toList();
            Map<String, Function<Map<String, Object>, Object>> outputs = new HashMap<>();
            Collection<? extends LiteralExpression> cells = rule.getOutputEntries();
            int column = 0;
            for (LiteralExpression cell : cells) {
                outputs.put(names.get(column++), PlainExpression.value(text(cell.getText())));
            }
            return new Row(tests, outputs);
        }
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent();
    }
}
