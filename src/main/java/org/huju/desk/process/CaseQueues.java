package org.huju.desk.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.desk.CaseOffices;
import org.huju.desk.Desk;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.law.HandlingOffice;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Whose queue a task goes to: the group of the office and role, for {@code candidateGroups} in the models; for every kind of case. */
@Component
public class CaseQueues {

    private final List<CaseOffices> cases;
    private final Offices offices;

    CaseQueues(List<CaseOffices> cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    /** The centre of the residence. */
    public String centre(DelegateExecution execution) {
        return office(execution, OfficeKind.CENTRE).group(Role.CLERK);
    }

    public String centreHead(DelegateExecution execution) {
        return office(execution, OfficeKind.CENTRE).group(Role.HEAD);
    }

    public String policeReviewer(DelegateExecution execution) {
        return office(execution, OfficeKind.POLICE).group(Role.REVIEWER);
    }

    public String policeSigner(DelegateExecution execution) {
        return office(execution, OfficeKind.POLICE).group(Role.SIGNER);
    }

    public String policeHead(DelegateExecution execution) {
        return office(execution, OfficeKind.POLICE).group(Role.HEAD);
    }

    /** The municipal department that the variable {@code department} names. */
    public String department(DelegateExecution execution) {
        return departmentOf(execution).group(Role.CLERK);
    }

    /** Those whose work it is to keep the period; several groups are separated by commas. */
    String handlers(DelegateExecution execution, HandlingOffice handling) {
        return office(execution, handling).desks().stream()
                .filter(desk -> desk.role() != Role.HEAD)
                .map(Desk::group)
                .collect(Collectors.joining(","));
    }

    String head(DelegateExecution execution, HandlingOffice handling) {
        return office(execution, handling).group(Role.HEAD);
    }

    /** The government of the district the case lies in (article 3). */
    String government(DelegateExecution execution) {
        return office(execution, OfficeKind.DISTRICT).group(Role.HEAD);
    }

    private Office office(DelegateExecution execution, HandlingOffice handling) {
        return switch (handling) {
            case CENTRE -> office(execution, OfficeKind.CENTRE);
            case POLICE -> office(execution, OfficeKind.POLICE);
            case TALENT -> office(execution, OfficeKind.TALENT);
            case HR -> office(execution, OfficeKind.HR);
            case DEPARTMENT -> departmentOf(execution);
        };
    }

    private Office office(DelegateExecution execution, OfficeKind kind) {
        UUID caseId = CaseOf.execution(execution);
        return cases.stream()
                .map(known -> known.office(caseId, kind))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " lies with no office " + kind));
    }

    /** The variable begins with the department's code; what follows a slash is the matter asked about. */
    private Office departmentOf(DelegateExecution execution) {
        String inquiry = (String) execution.getVariable("department");
        return offices.department(inquiry.split("/", 2)[0]);
    }
}
