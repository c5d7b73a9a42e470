package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.forms.Passage;
import org.huju.points.PointsProcess;
import org.springframework.stereotype.Component;

/** Drives {@code points-application.bpmn}. */
@Component
class CamundaPointsProcess implements PointsProcess {

    static final String PROCESS = "points-application";

    private final RuntimeService runtimeService;

    CamundaPointsProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID application) {
        Passage.through(() -> runtimeService.startProcessInstanceByKey(PROCESS, application.toString()));
    }
}
