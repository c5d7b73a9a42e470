package org.huju.processmap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** One decision model: the file {@code processes/<decision id>.dmn} with the tables it is made of, checked like the processes. */
public record DecisionModel(String file, DmnModelInstance dmn) {

    private static final String DIAGRAMS = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

    /** Reads a decision; the reader checks it against the DMN schema. */
    public static DecisionModel read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionModel parse(String file, String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new DecisionModel(file, Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    /** Every broken tie of this decision. */
    public List<Fault> faults(House house) {
        Collection<Decision> decisions = dmn.getModelElementsByType(Decision.class);
        return Stream.concat(decisions.stream().flatMap(decision -> faults(decision, house)), unread())
                .toList();
    }

    private Stream<Fault> faults(Decision decision, House house) {
        String id = decision.getId();
        String description = decision.getDescription() == null
                ? ""
                : decision.getDescription().getTextContent();
        return Stream.of(
                        fault(!file.equals(id + ".dmn") && !asked(id), id, "keep it in a file named " + id + ".dmn"),
                        fault(!Words.chinese(decision.getName()), id, "give it a Chinese name"),
                        fault(decision.getCamundaHistoryTimeToLiveString() == null, id, "set the history time to live"),
                        fault(!drawn(id), id, "it is missing from the picture; draw it in Modeler"),
                        ArticleCheck.faults(description.strip(), house).map(what -> new Fault(file, id, what)))
                .flatMap(faults -> faults);
    }

    private Stream<Fault> unread() {
        return Stream.of(
                        dmn.getModelElementsByType(Input.class).stream()
                                .flatMap(input -> fault(
                                        !Words.chinese(input.getLabel()),
                                        input.getId(),
                                        "label the column in Chinese")),
                        dmn.getModelElementsByType(Output.class).stream()
                                .flatMap(output -> fault(
                                        !Words.chinese(output.getLabel()),
                                        output.getId(),
                                        "label the column in Chinese")),
                        dmn.getModelElementsByType(LiteralExpression.class).stream()
                                .flatMap(text ->
                                        fault(foreign(text.getExpressionLanguage()), text.getId(), "write it in FEEL")),
                        dmn.getModelElementsByType(UnaryTests.class).stream()
                                .flatMap(text ->
                                        fault(foreign(text.getExpressionLanguage()), text.getId(), "write it in FEEL")))
                .flatMap(faults -> faults);
    }

    private static boolean foreign(String language) {
        return language != null && !language.equalsIgnoreCase("feel");
    }

    /** Whether another decision of this file is made from it. */
    private boolean asked(String decision) {
        return dmn.getModelElementsByType(InformationRequirement.class).stream()
                .anyMatch(requirement ->
                        decision.equals(requirement.getRequiredDecision().getId()));
    }

    private boolean drawn(String decision) {
        return dmn.getDocument().getElementsByNameNs(DIAGRAMS, "DMNShape").stream()
                .anyMatch(shape -> decision.equals(shape.getAttribute("dmnElementRef")));
    }

    private Stream<Fault> fault(boolean broken, String element, String what) {
        return broken ? Stream.of(new Fault(file, element, what)) : Stream.empty();
    }
}
