package org.huju.points.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.casefile.Material;
import org.huju.platform.engine.CaseOf;
import org.huju.points.RequirePointsMaterials;
import org.springframework.stereotype.Component;

/** Keeps what {@code points-materials.dmn} has found in the case record. */
@Component
class DeterminePointsMaterialsListener implements ExecutionListener {

    private final RequirePointsMaterials requirePointsMaterials;

    DeterminePointsMaterialsListener(RequirePointsMaterials requirePointsMaterials) {
        this.requirePointsMaterials = requirePointsMaterials;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        List<Material> required = result.getResultList().stream()
                .map(DeterminePointsMaterialsListener::material)
                .toList();
        requirePointsMaterials.require(CaseOf.execution(execution), required);
    }

    private static Material material(Map<String, Object> row) {
        return Material.required((String) row.get("code"), (String) row.get("name"), (Boolean) row.get("core"), (String)
                row.get("source"));
    }
}
