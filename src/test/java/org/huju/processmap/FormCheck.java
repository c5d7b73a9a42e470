package org.huju.processmap;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task has the form of its own name, code behind the form, and a group whose queue it goes to. */
final class FormCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Stream.of(
                        model.all(UserTask.class).stream()
                                .filter(task -> !wanted(task).equals(form(task)))
                                .map(task ->
                                        model.fault(task, "set its form to " + wanted(task) + ", not " + form(task))),
                        model.all(UserTask.class).stream()
                                .filter(task ->
                                        task.getCamundaCandidateGroupsList().isEmpty())
                                .map(task -> model.fault(task, "name the candidate groups whose queue it goes to")),
                        withForm(model)
                                .filter(element -> !house.forms().contains(form(element)))
                                .map(element -> model.fault(element, "add the form forms/" + form(element) + ".form")),
                        withForm(model)
                                .filter(element -> !house.beans().containsKey(bean(form(element))))
                                .map(element -> model.fault(
                                        element, "write the form's code, a bean named " + bean(form(element)))),
                        model.all(BaseElement.class).stream()
                                .filter(element -> Xml.camunda(element, "formKey") != null)
                                .map(element -> model.fault(element, "use a form of forms/, not a form key")))
                .flatMap(faults -> faults);
    }

    private static Stream<BaseElement> withForm(ProcessModel model) {
        return Stream.concat(model.all(UserTask.class).stream(), model.all(StartEvent.class).stream())
                .map(BaseElement.class::cast)
                .filter(element -> form(element) != null);
    }

    /** The form of an element; null when it has none. */
    static String form(BaseElement element) {
        return Xml.camunda(element, "formRef");
    }

    /** The name of the code behind a form. */
    static String bean(String form) {
        return Words.camel(form) + "Form";
    }

    private static String wanted(UserTask task) {
        return Words.dashed(Words.meaning(task.getId()));
    }
}
