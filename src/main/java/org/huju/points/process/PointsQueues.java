package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.platform.engine.CaseOf;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsOffices;
import org.springframework.stereotype.Component;

/** Whose queue a task of a points case goes to, for {@code candidateGroups} in the models. */
@Component
public class PointsQueues {

    private static final String MUNICIPAL_DEPARTMENT = "hrss";

    private final PointsApplications applications;
    private final PointsOffices offices;
    private final Offices allOffices;

    PointsQueues(PointsApplications applications, PointsOffices offices, Offices allOffices) {
        this.applications = applications;
        this.offices = offices;
        this.allOffices = allOffices;
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

    /** The heads of the bureau; and, so that it cannot lie where all of them took part, the head of the municipal department. */
    public String recheck(DelegateExecution execution) {
        return hrHead(execution) + ","
                + allOffices.department(MUNICIPAL_DEPARTMENT).group(Role.HEAD);
    }

    private String hr(DelegateExecution execution, Role role) {
        return offices.hr(application(execution)).group(role);
    }

    private PointsApplication application(DelegateExecution execution) {
        return applications.get(CaseOf.execution(execution));
    }
}
