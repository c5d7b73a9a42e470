package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Role;
import org.huju.platform.engine.CaseOf;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsOffices;
import org.springframework.stereotype.Component;

/** Whose queue a task of a points case goes to, for {@code candidateGroups} in the models. */
@Component
public class PointsQueues {

    private final PointsApplications applications;
    private final PointsOffices offices;

    PointsQueues(PointsApplications applications, PointsOffices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** The clerks of the talent centre, or where the holder came directly the reviewers of the bureau (articles 23 and 30). */
    public String intake(DelegateExecution execution) {
        Office office = offices.intake(application(execution));
        return office.group(office.kind() == OfficeKind.TALENT ? Role.CLERK : Role.REVIEWER);
    }

    public String hrReviewer(DelegateExecution execution) {
        return hr(execution, Role.REVIEWER);
    }

    public String hrSigner(DelegateExecution execution) {
        return hr(execution, Role.SIGNER);
    }

    public String hrHead(DelegateExecution execution) {
        return hr(execution, Role.HEAD);
    }

    private String hr(DelegateExecution execution, Role role) {
        return offices.hr(application(execution)).group(role);
    }

    private PointsApplication application(DelegateExecution execution) {
        return applications.get(CaseOf.execution(execution));
    }
}
