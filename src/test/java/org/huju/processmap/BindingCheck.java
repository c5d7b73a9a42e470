package org.huju.processmap;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Decisions and called processes exist, everything is bound to what was deployed with the model, and history ends. */
final class BindingCheck implements Check {

    private static final List<String> BOUND = List.of("formRef", "decisionRef", "calledElement");

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        Process process = model.process();
        return Stream.of(
                        model.all(BusinessRuleTask.class).stream()
                                .filter(task -> !house.decisions().contains(decision(task) + ""))
                                .map(task ->
                                        model.fault(task, "add the decision processes/" + decision(task) + ".dmn")),
                        model.all(CallActivity.class).stream()
                                .filter(call -> !house.processes().contains(call.getCalledElement() + ""))
                                .map(call -> model.fault(
                                        call, "add the process processes/" + call.getCalledElement() + ".bpmn")),
                        BOUND.stream().flatMap(tie -> unbound(model, tie)),
                        model.faults(
                                Stream.of(process).filter(one -> one.getCamundaHistoryTimeToLiveString() == null),
                                "set the history time to live"),
                        model.faults(
                                Stream.of(process).filter(one -> !one.isExecutable()), "make the process executable"))
                .flatMap(faults -> faults);
    }

    static String decision(BusinessRuleTask task) {
        return Xml.camunda(task, "decisionRef");
    }

    private static Stream<Fault> unbound(ProcessModel model, String tie) {
        return model.all(BaseElement.class).stream()
                .filter(element -> has(element, tie))
                .filter(element -> !"deployment".equals(Xml.camunda(element, tie + "Binding")))
                .map(element -> model.fault(
                        element, "set " + tie + "Binding to deployment, so a running case keeps what it began with"));
    }

    private static boolean has(BaseElement element, String tie) {
        return Xml.camunda(element, tie) != null || element.getAttributeValue(tie) != null;
    }
}
