package org.huju.processmap;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Ids are {@code type_meaning}; none is left as Modeler made it. A process has the name of its file. */
final class IdCheck implements Check {

    private static final Map<String, String> SHORTER = Map.of("sequenceFlow", "flow", "timerEvent", "timer");
    private static final String MEANING = "[a-z][a-zA-Z]*";

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return model.all(BaseElement.class).stream()
                .filter(element -> element.getId() != null)
                .filter(element -> !element.getId().matches(pattern(element, model)))
                .map(element ->
                        model.fault(element, "this id says nothing to a reader; name it " + example(element, model)));
    }

    private static String pattern(BaseElement element, ProcessModel model) {
        if (element instanceof Process) {
            return Words.dashed(nameOf(model));
        }
        String meaning = element instanceof SequenceFlow ? MEANING + "_to_" + MEANING : MEANING;
        return type(element) + "_" + meaning;
    }

    private static String example(BaseElement element, ProcessModel model) {
        if (element instanceof Process) {
            return nameOf(model) + ", as its file";
        }
        return type(element) + (element instanceof SequenceFlow ? "_whence_to_whither" : "_whatItMeans");
    }

    private static String nameOf(ProcessModel model) {
        return model.file().replace(".bpmn", "");
    }

    private static String type(BaseElement element) {
        String type = eventDefinitions(element)
                .findFirst()
                .map(definition -> typeName(definition).replace("Definition", ""))
                .orElse(typeName(element));
        return SHORTER.getOrDefault(type, type);
    }

    private static String typeName(BaseElement element) {
        return element.getElementType().getTypeName();
    }

    /** What an event in the middle of a path waits for or throws; starts and ends are named as such. */
    private static Stream<EventDefinition> eventDefinitions(BaseElement element) {
        if (element instanceof BoundaryEvent || element instanceof IntermediateCatchEvent) {
            return ((CatchEvent) element).getEventDefinitions().stream();
        }
        if (element instanceof IntermediateThrowEvent) {
            return ((ThrowEvent) element).getEventDefinitions().stream();
        }
        return Stream.empty();
    }
}
