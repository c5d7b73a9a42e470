package org.huju.processmap;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Modeler can show all of it, and each box stands in the lane of one office. */
final class PictureCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        Stream<BaseElement> undrawn = Stream.of(FlowNode.class, SequenceFlow.class, Lane.class, Participant.class)
                .flatMap(type -> model.all(type).stream())
                .map(BaseElement.class::cast)
                .filter(element -> element.getDiagramElement() == null);
        Stream<FlowNode> homeless = model.process().getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .filter(node -> lanes(model, node) != 1);
        return Stream.concat(
                model.faults(undrawn, "it is missing from the picture; draw it in Modeler"),
                model.faults(homeless, "put it into the lane of exactly one office"));
    }

    private static long lanes(ProcessModel model, FlowNode node) {
        return model.all(Lane.class).stream()
                .map(Lane::getFlowNodeRefs)
                .filter((Collection<FlowNode> nodes) -> nodes.contains(node))
                .count();
    }
}
