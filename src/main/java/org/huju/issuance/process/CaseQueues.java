package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
import org.huju.law.HandlingOffice;
import org.springframework.stereotype.Component;

/** Whose queue a task goes to: the group of the office and role, for {@code candidateGroups} in the models. */
@Component
public class CaseQueues {

    private final Applications applications;
    private final Offices offices;

    CaseQueues(Applications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** The centre of the residence. */
    public String centre(DelegateExecution execution) {
        return office(application(execution).centreId()).group(Role.CLERK);
    }

    public String centreHead(DelegateExecution execution) {
        return office(application(execution).centreId()).group(Role.HEAD);
    }

    public String policeReviewer(DelegateExecution execution) {
        return police(execution).group(Role.REVIEWER);
    }

    public String policeSigner(DelegateExecution execution) {
        return police(execution).group(Role.SIGNER);
    }

    public String policeHead(DelegateExecution execution) {
        return police(execution).group(Role.HEAD);
    }

    /** The municipal department that the variable {@code department} names. */
    public String department(DelegateExecution execution) {
        return departmentOf(execution).group(Role.CLERK);
    }

    /** Those whose work it is to keep the period; several groups are separated by commas. */
    String handlers(DelegateExecution execution, HandlingOffice kind) {
        return switch (kind) {
            case CENTRE -> centre(execution);
            case POLICE -> policeReviewer(execution) + "," + policeSigner(execution);
            case DEPARTMENT -> department(execution);
        };
    }

    String head(DelegateExecution execution, HandlingOffice kind) {
        Office office = switch (kind) {
            case CENTRE -> office(application(execution).centreId());
            case POLICE -> police(execution);
            case DEPARTMENT -> departmentOf(execution);
        };
        return office.group(Role.HEAD);
    }

    /** The government of the district the case lies in (article 3). */
    String government(DelegateExecution execution) {
        return offices.governmentOf(police(execution).districtCode()).group(Role.HEAD);
    }

    private Office departmentOf(DelegateExecution execution) {
        return offices.department((String) execution.getVariable("department"));
    }

    private Office police(DelegateExecution execution) {
        return office(application(execution).policeId());
    }

    private Office office(String id) {
        return offices.byId(id).orElseThrow();
    }

    private PermitApplication application(DelegateExecution execution) {
        return applications.get(CaseOf.execution(execution));
    }
}
