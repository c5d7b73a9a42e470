package org.huju.registration.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.forms.Passage;
import org.huju.registration.RegistrationProcess;
import org.springframework.stereotype.Component;

/** Drives {@code residence-registration.bpmn}. */
@Component
class CamundaRegistrationProcess implements RegistrationProcess {

    static final String PROCESS = "residence-registration";

    private final RuntimeService runtimeService;

    CamundaRegistrationProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID caseId) {
        Passage.through(() -> runtimeService.startProcessInstanceByKey(PROCESS, caseId.toString()));
    }
}
