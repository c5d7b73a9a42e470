package org.huju.processmap;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Writes the process map: from each box of a picture to its class, form, article and test, as Markdown. */
public final class ProcessMapPage {

    private static final String HEADER = """
            | box | class | form, decision, process or period | article | test |
            |---|---|---|---|---|
            """;

    private final House house;

    public ProcessMapPage(House house) {
        this.house = house;
    }

    /** The tables of all models, in the order given. */
    public String write(Collection<ProcessModel> models) {
        return models.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(ProcessModel model) {
        Process process = model.process();
        String title = "## " + process.getName() + " " + link("`" + process.getId() + "`", model.file()) + "\n\n";
        String rows = model.nodes().stream()
                .filter(ProcessMapPage::isShown)
                .map(node -> new MapRow(node, house))
                .map(row -> row.markdown() + "\n")
                .collect(Collectors.joining());
        return title + ArticleCheck.documentation(process) + "\n\n" + HEADER + rows;
    }

    /** Boxes and the events they wait for; gateways and plain ends have nothing behind them. */
    private static boolean isShown(FlowNode node) {
        boolean plainStart = node instanceof StartEvent start
                && FormCheck.form(start) == null
                && start.getEventDefinitions().isEmpty();
        return !(node instanceof Gateway || node instanceof EndEvent || plainStart);
    }

    static String link(String text, String file) {
        return "[" + text + "](" + file + ")";
    }

    /** The parts of a cell; a dash when there is none. */
    static String cell(Stream<String> parts) {
        String cell = parts.distinct().collect(Collectors.joining("<br>"));
        return cell.isEmpty() ? "–" : cell;
    }
}
