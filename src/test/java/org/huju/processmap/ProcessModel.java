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
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model: the file {@code processes/<process id>.bpmn}. */
public record ProcessModel(String file, BpmnModelInstance bpmn) {

    /** Reads a model; the reader checks it against the BPMN schema. */
    public static ProcessModel read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessModel parse(String file, String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new ProcessModel(file, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    /** Every broken tie of this process. */
    public List<Fault> faults(House house) {
        return Check.ALL.stream().flatMap(check -> check.faults(this, house)).toList();
    }

    /** The one process of the file. */
    Process process() {
        Collection<Process> processes = all(Process.class);
        if (processes.size() != 1) {
            throw new IllegalStateException(file + ": keep one process in a file, found " + processes.size());
        }
        return processes.iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** All boxes, events and gateways as the file has them, those of a subprocess after it. */
    List<FlowNode> nodes() {
        return nodes(process().getFlowElements()).toList();
    }

    private static Stream<FlowNode> nodes(Collection<FlowElement> scope) {
        return scope.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node -> node instanceof SubProcess sub
                        ? Stream.concat(Stream.of(node), nodes(sub.getFlowElements()))
                        : Stream.of(node));
    }

    /** Everything that can name code: elements and listeners. */
    List<ModelElementInstance> parts() {
        return Stream.of(BaseElement.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                .flatMap(type -> all(type).stream())
                .map(ModelElementInstance.class::cast)
                .toList();
    }

    List<SequenceFlow> exits(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().equals(node))
                .toList();
    }

    Fault fault(BaseElement element, String what) {
        return new Fault(file, element.getId(), what);
    }

    /** A fault for each of these elements. */
    <T extends BaseElement> Stream<Fault> faults(Stream<T> elements, String what) {
        return elements.map(element -> fault(element, what));
    }
}
