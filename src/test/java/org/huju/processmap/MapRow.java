package org.huju.processmap;

import static org.huju.processmap.ProcessMapPage.cell;
import static org.huju.processmap.ProcessMapPage.link;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.huju.law.Article;
import org.huju.law.Escalation;
import org.huju.law.LegalRule;

/** One box of a picture and what stands behind it. */
final class MapRow {

    private final FlowNode node;
    private final House house;
    private final ArticleLine line;

    MapRow(FlowNode node, House house) {
        this.node = node;
        this.house = house;
        this.line = ArticleLine.read(ArticleCheck.documentation(node), house.law());
    }

    String markdown() {
        return "| " + String.join(" | ", box(), cell(classes()), cell(ties()), cell(articles()), cell(tests())) + " |";
    }

    private String box() {
        return node.getName() + "<br>`" + node.getId() + "`";
    }

    private Stream<String> classes() {
        Stream<String> named = Stream.concat(Stream.of(node), extensions()).map(part -> DelegateCheck.bean(part));
        Stream<String> behindForm = Stream.ofNullable(FormCheck.form(node)).map(FormCheck::bean);
        return Stream.concat(named, behindForm)
                .map(house.beans()::get)
                .filter(Objects::nonNull)
                .map(type -> link(
                        type.getSimpleName(),
                        "../src/main/java/" + type.getName().replace('.', '/') + ".java"));
    }

    private Stream<ModelElementInstance> extensions() {
        return node.getExtensionElements() == null
                ? Stream.empty()
                : node.getExtensionElements().getElements().stream();
    }

    private Stream<String> ties() {
        Stream<String> form =
                Stream.ofNullable(FormCheck.form(node)).map(name -> link(name, "../forms/" + name + ".form"));
        return Stream.of(form, model(), periods()).flatMap(links -> links);
    }

    private Stream<String> model() {
        if (node instanceof BusinessRuleTask task) {
            String decision = BindingCheck.decision(task);
            return Stream.of(link(decision, decision + ".dmn"));
        }
        if (node instanceof CallActivity call) {
            return Stream.of(link(call.getCalledElement(), call.getCalledElement() + ".bpmn"));
        }
        return Stream.empty();
    }

    private Stream<String> periods() {
        Stream<String> timers = node.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(ModelElementInstance::getTextContent);
        return Stream.concat(timers, Stream.ofNullable(Xml.camunda(node, "dueDate")))
                .flatMap(text -> PeriodCheck.rule(text, house.law()).stream())
                .map(rule -> "`" + rule + "`");
    }

    private Stream<String> articles() {
        Stream<String> articles = line.articles().stream()
                .map(article -> link(
                        article.citation().label().replaceFirst("^《.*》", ""),
                        "../law/%s/art-%03d.yaml".formatted(article.citation().act(), article.number())));
        Stream<String> rules = line.rules().stream()
                .map(rule -> link(rule.name(), file(rule)) + "（" + rule.basis().label() + "）");
        return Stream.concat(articles, rules);
    }

    private static String file(LegalRule rule) {
        return rule instanceof Escalation ? "../law/escalation.yaml" : "../law/interpretation.yaml";
    }

    private Stream<String> tests() {
        return line.articles().stream()
                .map(Article::test)
                .filter(house.tests()::containsKey)
                .map(test -> link(test, "../" + house.tests().get(test)));
    }
}
