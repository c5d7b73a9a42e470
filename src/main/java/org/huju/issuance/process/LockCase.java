package org.huju.issuance.process;

import java.util.UUID;
import org.huju.issuance.Applications;
import org.huju.platform.forms.CaseLock;
import org.springframework.stereotype.Component;

/** A case record is locked before a form changes it: two people who send forms of one case follow one another. */
@Component
class LockCase implements CaseLock {

    private final Applications applications;

    LockCase(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void lock(String caseId) {
        applications.lock(UUID.fromString(caseId));
    }
}
