package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.issuance.ApplicationProcess;
import org.huju.platform.forms.Passage;
import org.springframework.stereotype.Component;

/** Drives {@code permit-application.bpmn}. */
@Component
class CamundaApplicationProcess implements ApplicationProcess {

    static final String PROCESS = "permit-application";
    private static final String WITHDRAWAL_REQUESTED = "withdrawalRequested";

    private final RuntimeService runtimeService;

    CamundaApplicationProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID application) {
        Passage.through(() -> runtimeService.startProcessInstanceByKey(PROCESS, application.toString()));
    }

    @Override
    public void withdraw(UUID application) {
        runtimeService
                .createMessageCorrelation(WITHDRAWAL_REQUESTED)
                .processInstanceBusinessKey(application.toString())
                .correlate();
    }
}
