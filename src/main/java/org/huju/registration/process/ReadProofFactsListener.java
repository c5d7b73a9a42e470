package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.RegistrationCases;
import org.huju.registration.RegistrationFiling;
import org.springframework.stereotype.Component;

/** Lays the facts that {@code registration-proofs.dmn} asks for before it; transient, so the engine keeps none of them. */
@Component
class ReadProofFactsListener implements ExecutionListener {

    private final RegistrationCases cases;

    ReadProofFactsListener(RegistrationCases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RegistrationFiling filing = cases.get(CaseOf.execution(execution)).filing();
        lay(execution, "homeKind", filing.dwelling().kind().orElseThrow().name());
        lay(execution, "kinshipCommitted", filing.committed());
        lay(execution, "agentKind", filing.agentKind().name());
    }

    private static void lay(DelegateExecution execution, String name, Object value) {
        execution.setVariableLocal(name, Variables.untypedValue(value, true));
    }
}
