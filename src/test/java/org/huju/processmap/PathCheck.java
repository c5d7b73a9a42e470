package org.huju.processmap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Every box can be reached from a start and leads to an end; only gateways split a path. */
final class PathCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        Stream<Collection<FlowElement>> scopes = Stream.concat(
                Stream.of(model.process().getFlowElements()),
                model.all(SubProcess.class).stream().map(SubProcess::getFlowElements));
        return scopes.flatMap(scope -> faults(model, scope));
    }

    private static Stream<Fault> faults(ProcessModel model, Collection<FlowElement> scope) {
        List<FlowNode> nodes = scope.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                .toList();
        Set<FlowNode> reached =
                closure(nodes.stream().filter(StartEvent.class::isInstance), node -> after(model, node, nodes));
        Set<FlowNode> ending = closure(nodes.stream().filter(EndEvent.class::isInstance), node -> before(model, node));
        return Stream.of(
                        model.faults(
                                nodes.stream().filter(node -> !reached.contains(node)),
                                "no path leads here from a start event; draw one or remove it"),
                        model.faults(
                                nodes.stream().filter(node -> !ending.contains(node)),
                                "no path leads from here to an end event; draw one"),
                        model.faults(
                                nodes.stream()
                                        .filter(node -> !(node instanceof Gateway))
                                        .filter(node -> model.exits(node).size() > 1),
                                "split the path with a gateway"))
                .flatMap(faults -> faults);
    }

    private static Set<FlowNode> closure(Stream<FlowNode> from, Function<FlowNode, Stream<FlowNode>> step) {
        Set<FlowNode> found = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (found.add(node)) {
                step.apply(node).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<FlowNode> after(ProcessModel model, FlowNode node, List<FlowNode> scope) {
        Stream<FlowNode> next = model.exits(node).stream().map(SequenceFlow::getTarget);
        Stream<FlowNode> interruptions = scope.stream()
                .filter(one -> one instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(node));
        return Stream.concat(next, interruptions);
    }

    private static Stream<FlowNode> before(ProcessModel model, FlowNode node) {
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getTarget().equals(node))
                .map(SequenceFlow::getSource);
    }
}
