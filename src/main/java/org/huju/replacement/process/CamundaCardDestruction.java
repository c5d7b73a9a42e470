package org.huju.replacement.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.forms.Passage;
import org.huju.replacement.CardDestruction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Begins {@code destroy-card.bpmn}. */
@Component
class CamundaCardDestruction implements CardDestruction {

    private static final String PROCESS = "destroy-card";

    /** Asked for late: the engine needs the beans that need the replacements. */
    private final ObjectProvider<RuntimeService> runtimeService;

    CamundaCardDestruction(ObjectProvider<RuntimeService> runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID caseId) {
        Passage.through(() -> runtimeService.getObject().startProcessInstanceByKey(PROCESS, caseId.toString()));
    }
}
