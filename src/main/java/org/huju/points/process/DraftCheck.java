package org.huju.points.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.huju.FieldProblem;
import org.huju.InvalidInput;

/** Looks through a draft before it is tried: whether it is one, and whether every cell of it is FEEL. */
final class DraftCheck {

    /** As the engine knows it, by the name Modeler writes and by those of the standard. */
    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13);

    private final QuickFeel feel = new QuickFeel();
    private final List<FieldProblem> problems = new ArrayList<>();

    private DraftCheck() {}

    /** @throws InvalidInput naming every row that cannot be read */
    static void check(byte[] dmn) {
        DmnModelInstance model = model(dmn);
        if (model.getModelElementById(PointsDecision.KEY) == null) {
            throw new InvalidInput("body", "文件中没有决策“" + PointsDecision.KEY + "”，请在现行的processes/points-scoring.dmn上修改");
        }
        DraftCheck check = new DraftCheck();
        check.languages(model);
        model.getModelElementsByType(DecisionTable.class).forEach(check::table);
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems);
        }
    }

    private static DmnModelInstance model(byte[] dmn) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
        } catch (ModelException unreadable) {
            throw new InvalidInput("body", "不是DMN 1.3决策表文件，请用Camunda Modeler保存后再试");
        }
    }

    /** A script would run inside the application. */
    private void languages(DmnModelInstance model) {
        language("definitions", model.getDefinitions().getExpressionLanguage());
        model.getModelElementsByType(LiteralExpression.class)
                .forEach(cell -> language(cell.getId(), cell.getExpressionLanguage()));
        model.getModelElementsByType(UnaryTests.class)
                .forEach(cell -> language(cell.getId(), cell.getExpressionLanguage()));
        model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.InputExpression.class)
                .forEach(cell -> language(cell.getId(), cell.getExpressionLanguage()));
    }

    private void language(String id, String language) {
        if (language != null && !FEEL.contains(language)) {
            problems.add(new FieldProblem(id, "“" + id + "”只能用FEEL书写，不能用" + language));
        }
    }

    private void table(DecisionTable table) {
        for (Input input : table.getInputs()) {
            Optional.ofNullable(input.getInputExpression())
                    .flatMap(expression -> text(expression.getText()))
                    .filter(text -> !feel.readsExpression(text))
                    .ifPresent(text -> add(input.getId(), input.getLabel(), text));
        }
        for (Rule rule : table.getRules()) {
            inputs(rule, List.copyOf(table.getInputs()));
            outputs(rule);
        }
    }

    private void inputs(Rule rule, List<Input> columns) {
        List<UnaryTests> cells = List.copyOf(rule.getInputEntries());
        for (int column = 0; column < Math.min(columns.size(), cells.size()); column++) {
            String label = columns.get(column).getLabel();
            text(cells.get(column).getText())
                    .filter(text -> !feel.readsTests(text))
                    .ifPresent(text -> add(rule.getId(), label, text));
        }
    }

    private void outputs(Rule rule) {
        Collection<? extends LiteralExpression> cells = rule.getOutputEntries();
        cells.forEach(cell -> text(cell.getText())
                .filter(text -> !feel.readsExpression(text))
                .ifPresent(text -> add(rule.getId(), "输出", text)));
    }

    private void add(String id, String column, String text) {
        problems.add(new FieldProblem(id, "“" + id + "”的“" + column + "”不是能读懂的FEEL：" + text));
    }

    private static Optional<String> text(Text text) {
        return Optional.ofNullable(text).map(Text::getTextContent).filter(content -> !content.isBlank());
    }
}
