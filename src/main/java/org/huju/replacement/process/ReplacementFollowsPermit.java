package org.huju.replacement.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A permit that is cancelled needs no other card: the open replacement ends by {@code startEvent_permitCancelled} (article 16). */
@Component
class ReplacementFollowsPermit implements PermitWatch {

    private static final String PERMIT_CANCELLED = "permitCancelled";

    private final PermitCases cases;
    /** Asked for late: the engine needs the beans that need the permits. */
    private final ObjectProvider<RuntimeService> runtimeService;

    ReplacementFollowsPermit(PermitCases cases, ObjectProvider<RuntimeService> runtimeService) {
        this.cases = cases;
        this.runtimeService = runtimeService;
    }

    @Override
    public void issued(Permit permit) {
        // A first card replaces none.
    }

    @Override
    public void endorsed(Permit permit) {
        // Its card is made all the same.
    }

    @Override
    public void cancelled(Permit permit) {
        cases.open(permit.id(), PermitCase.Kind.REPLACEMENT).map(PermitCase::id).ifPresent(this::end);
    }

    private void end(UUID caseId) {
        runtimeService
                .getObject()
                .createMessageCorrelation(PERMIT_CANCELLED)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAll();
    }
}
