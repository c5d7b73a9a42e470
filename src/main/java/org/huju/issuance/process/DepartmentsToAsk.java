package org.huju.issuance.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.platform.engine.CaseOf;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** What departments are asked in a case, for {@code callActivity_verifyWithDepartment}. */
@Component
public class DepartmentsToAsk {

    private final VerifyWithDepartment verifyWithDepartment;

    DepartmentsToAsk(VerifyWithDepartment verifyWithDepartment) {
        this.verifyWithDepartment = verifyWithDepartment;
    }

    /** Their codes; each becomes the variable {@code department} of one call. */
    public List<String> of(DelegateExecution execution) {
        return verifyWithDepartment.awaited(CaseOf.execution(execution)).stream()
                .map(Inquiry::code)
                .toList();
    }
}
