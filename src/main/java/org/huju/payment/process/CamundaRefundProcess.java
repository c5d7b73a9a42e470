package org.huju.payment.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.payment.RefundProcess;
import org.huju.platform.forms.Passage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Begins {@code refund-fee.bpmn}. */
@Component
class CamundaRefundProcess implements RefundProcess {

    private static final String PROCESS = "refund-fee";

    /** Asked for late: the engine needs the forms that need the cashier. */
    private final ObjectProvider<RuntimeService> runtimeService;

    CamundaRefundProcess(ObjectProvider<RuntimeService> runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void begin(UUID caseId) {
        Passage.through(() -> runtimeService.getObject().startProcessInstanceByKey(PROCESS, caseId.toString()));
    }
}
