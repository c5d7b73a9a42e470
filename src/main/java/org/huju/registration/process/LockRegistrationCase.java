package org.huju.registration.process;

import java.util.UUID;
import org.huju.platform.forms.CaseLock;
import org.huju.registration.RegistrationCases;
import org.springframework.stereotype.Component;

/** Two people who send forms of one case of registration follow one another. */
@Component
class LockRegistrationCase implements CaseLock {

    private final RegistrationCases cases;

    LockRegistrationCase(RegistrationCases cases) {
        this.cases = cases;
    }

    @Override
    public void lock(String caseId) {
        cases.lock(UUID.fromString(caseId));
    }
}
