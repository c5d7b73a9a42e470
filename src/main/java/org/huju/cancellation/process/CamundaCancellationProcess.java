package org.huju.cancellation.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.cancellation.CancellationProcess;
import org.huju.platform.forms.Passage;
import org.springframework.stereotype.Component;

/** Begins {@code cancel-permit.bpmn} as its form does. */
@Component
class CamundaCancellationProcess implements CancellationProcess {

    private static final String PROCESS = "cancel-permit";

    private final RuntimeService runtimeService;

    CamundaCancellationProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID caseId, String department) {
        Passage.through(() ->
                runtimeService.startProcessInstanceByKey(PROCESS, caseId.toString(), Map.of("department", department)));
    }
}
