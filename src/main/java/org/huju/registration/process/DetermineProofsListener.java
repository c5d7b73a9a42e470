package org.huju.registration.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Keeps what {@code registration-proofs.dmn} has found in the case record. */
@Component
class DetermineProofsListener implements ExecutionListener {

    private final Materials materials;

    DetermineProofsListener(Materials materials) {
        this.materials = materials;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        List<Material> required = result.getResultList().stream()
                .map(DetermineProofsListener::proof)
                .toList();
        materials.require(CaseOf.execution(execution), required);
    }

    /** Each of them must be there before somebody is registered. */
    private static Material proof(Map<String, Object> row) {
        return Material.required((String) row.get("code"), (String) row.get("name"), true, (String) row.get("source"));
    }
}
