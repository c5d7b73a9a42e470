package org.huju.processmap;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What clerks see on the picture is Chinese; a gateway that decides asks a question, and each of its exits answers. */
final class NameCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Stream.of(
                        model.nodes().stream()
                                .filter(node -> node instanceof Activity || node instanceof Event)
                                .filter(node -> !Words.chinese(node.getName()))
                                .map(node -> model.fault(node, "give it a Chinese name, not " + node.getName())),
                        model.faults(
                                forks(model).filter(gateway -> !asks(gateway)),
                                "ask a short Chinese question that ends with ？"),
                        model.faults(
                                forks(model)
                                        .flatMap(gateway -> model.exits(gateway).stream())
                                        .filter(exit -> exit.getName() == null),
                                "label this exit with the answer, in Chinese"),
                        model.faults(
                                model.all(SequenceFlow.class).stream()
                                        .filter(flow -> flow.getName() != null && !Words.chinese(flow.getName())),
                                "write its label in Chinese"),
                        model.faults(
                                model.all(Lane.class).stream().filter(lane -> !Words.chinese(lane.getName())),
                                "give the lane the Chinese name of its office"),
                        model.faults(
                                model.all(Participant.class).stream().filter(pool -> !Words.chinese(pool.getName())),
                                "give the pool the Chinese name of the matter"),
                        model.faults(
                                Stream.of(model.process()).filter(process -> !Words.chinese(process.getName())),
                                "give the process a Chinese name"))
                .flatMap(faults -> faults);
    }

    private static Stream<Gateway> forks(ProcessModel model) {
        return model.all(Gateway.class).stream()
                .filter(gateway -> !(gateway instanceof ParallelGateway))
                .filter(gateway -> model.exits(gateway).size() > 1);
    }

    private static boolean asks(FlowNode gateway) {
        return Words.chinese(gateway.getName()) && gateway.getName().endsWith("？");
    }
}
