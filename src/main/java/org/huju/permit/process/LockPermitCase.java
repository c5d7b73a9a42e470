package org.huju.permit.process;

import java.util.UUID;
import org.huju.permit.PermitCases;
import org.huju.platform.forms.CaseLock;
import org.springframework.stereotype.Component;

/** Two people who send forms of one case about a permit follow one another. */
@Component
class LockPermitCase implements CaseLock {

    private final PermitCases cases;

    LockPermitCase(PermitCases cases) {
        this.cases = cases;
    }

    @Override
    public void lock(String caseId) {
        cases.lock(UUID.fromString(caseId));
    }
}
