package org.huju.processmap;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A service task's code is the bean of its own name; listeners are beans too; nothing else carries out a box. */
final class DelegateCheck implements Check {

    private static final Map<String, Class<?>> LISTENERS =
            Map.of("executionListener", ExecutionListener.class, "taskListener", TaskListener.class);

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Stream.of(
                        model.all(ServiceTask.class).stream()
                                .filter(task -> !wanted(task).equals(Xml.camunda(task, "delegateExpression")))
                                .map(task -> model.fault(task, "set its delegate expression to " + wanted(task))),
                        model.parts().stream()
                                .filter(DelegateCheck::leadsNowhere)
                                .map(part -> model.fault(
                                        Xml.owner(part),
                                        "name its code by a delegate expression, not by class or expression")),
                        model.parts().stream()
                                .filter(part -> Xml.camunda(part, "delegateExpression") != null)
                                .filter(part -> !type(part)
                                        .isAssignableFrom(house.beans().getOrDefault(bean(part), Object.class)))
                                .map(part -> model.fault(Xml.owner(part), noBean(part))))
                .flatMap(faults -> faults);
    }

    private static String wanted(ServiceTask task) {
        return "${" + Words.meaning(task.getId()) + "Delegate}";
    }

    private static boolean leadsNowhere(ModelElementInstance part) {
        return Xml.camunda(part, "class") != null || Xml.camunda(part, "expression") != null;
    }

    private static Class<?> type(ModelElementInstance part) {
        return LISTENERS.getOrDefault(part.getElementType().getTypeName(), JavaDelegate.class);
    }

    /** The bean a delegate expression names; empty when there is none. */
    static String bean(ModelElementInstance part) {
        String expression = Xml.camunda(part, "delegateExpression");
        return expression == null ? "" : expression.replaceAll("^\\$\\{|}$", "");
    }

    private static String noBean(ModelElementInstance part) {
        return Xml.camunda(part, "delegateExpression") + " is no bean of type "
                + type(part).getSimpleName() + "; write the class or correct the name";
    }
}
