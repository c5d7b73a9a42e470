package org.huju.points.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Facts a decision is made from: there while it is made, and kept nowhere in the engine. */
final class TransientFacts {

    private TransientFacts() {}

    static void lay(DelegateExecution execution, Map<String, Object> facts) {
        facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
    }
}
