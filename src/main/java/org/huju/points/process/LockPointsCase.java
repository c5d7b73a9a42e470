package org.huju.points.process;

import java.util.UUID;
import org.huju.platform.forms.CaseLock;
import org.huju.points.PointsApplications;
import org.springframework.stereotype.Component;

/** A points case is locked before a form changes it: two people who send forms of one case follow one another. */
@Component
class LockPointsCase implements CaseLock {

    private final PointsApplications applications;

    LockPointsCase(PointsApplications applications) {
        this.applications = applications;
    }

    @Override
    public void lock(String caseId) {
        applications.lock(UUID.fromString(caseId));
    }
}
