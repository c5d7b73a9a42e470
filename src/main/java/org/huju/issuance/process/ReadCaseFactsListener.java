package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.huju.issuance.Applications;
import org.huju.issuance.Filing;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Lays the facts that {@code required-materials.dmn} asks for before it; transient, so the engine keeps none of them. */
@Component
class ReadCaseFactsListener implements ExecutionListener {

    private final Applications applications;

    ReadCaseFactsListener(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Filing filing = applications.get(CaseOf.execution(execution)).filing();
        lay(execution, "ground", filing.ground().name());
        lay(execution, "homeKind", filing.residence().homeKind().name());
        lay(execution, "addressAsRegistered", filing.residence().asRegistered());
        lay(execution, "agentKind", filing.agentKind().name());
    }

    private static void lay(DelegateExecution execution, String name, Object value) {
        execution.setVariableLocal(name, Variables.untypedValue(value, true));
    }
}
