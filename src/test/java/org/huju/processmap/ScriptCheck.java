package org.huju.processmap;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** No model carries code: a script would run in the application's own process, unread and untested. */
final class ScriptCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Stream.of(ScriptTask.class, CamundaScript.class, ConditionExpression.class)
                .flatMap(type -> model.all(type).stream())
                .filter(part -> !(part instanceof ConditionExpression condition && condition.getLanguage() == null))
                .map(ModelElementInstance.class::cast)
                .map(script ->
                        model.fault(Xml.owner(script), "models carry no scripts; write a delegate or a decision"));
    }
}
