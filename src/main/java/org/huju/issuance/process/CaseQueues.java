package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.issuance.Applications;
import org.huju.issuance.PermitApplication;
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
        return offices.department((String) execution.getVariable("department")).group(Role.CLERK);
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
