package org.huju.permit.process;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Kind;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is under way for a permit that is cancelled ends by {@code startEvent_permitCancelled} of its model (article 16). */
@Component
class CasesFollowPermit implements PermitWatch {

    private static final String PERMIT_CANCELLED = "permitCancelled";
    /** The cancellation itself goes on to its end. */
    private static final Set<Kind> FOLLOWING = Set.of(Kind.ENDORSEMENT, Kind.CHANGE, Kind.REPLACEMENT);

    private final PermitCases cases;
    /** Asked for late: the engine needs the beans that need the permits. */
    private final ObjectProvider<RuntimeService> runtimeService;

    CasesFollowPermit(PermitCases cases, ObjectProvider<RuntimeService> runtimeService) {
        this.cases = cases;
        this.runtimeService = runtimeService;
    }

    @Override
    public void issued(Permit permit) {
        // Nothing is under way for it yet.
    }

    @Override
    public void endorsed(Permit permit) {
        // What else is under way goes on.
    }

    @Override
    public void cancelled(Permit permit) {
        FOLLOWING.forEach(
                kind -> cases.open(permit.id(), kind).map(PermitCase::id).ifPresent(this::end));
    }

    private void end(UUID caseId) {
        runtimeService
                .getObject()
                .createMessageCorrelation(PERMIT_CANCELLED)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAll();
    }
}
