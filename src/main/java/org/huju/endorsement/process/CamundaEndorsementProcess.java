package org.huju.endorsement.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.endorsement.EndorsementProcess;
import org.huju.permit.EndorsementDue;
import org.huju.permit.PermitCase;
import org.huju.platform.forms.Passage;
import org.springframework.stereotype.Component;

/** Drives {@code endorsement.bpmn}: for the online hall, and for the night's work, whose message begins it without anybody having asked. */
@Component
class CamundaEndorsementProcess implements EndorsementProcess, EndorsementDue {

    static final String PROCESS = "endorsement";
    /** The process variable that says whether the holder has asked for it. */
    static final String REQUESTED = "requested";

    private static final String WINDOW_OPENED = "endorsementWindowOpened";

    private final RuntimeService runtimeService;

    CamundaEndorsementProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID caseId) {
        Passage.through(
                () -> runtimeService.startProcessInstanceByKey(PROCESS, caseId.toString(), Map.of(REQUESTED, true)));
    }

    @Override
    public void begin(PermitCase opened) {
        runtimeService.startProcessInstanceByMessage(WINDOW_OPENED, opened.id().toString(), Map.of(REQUESTED, false));
    }
}
