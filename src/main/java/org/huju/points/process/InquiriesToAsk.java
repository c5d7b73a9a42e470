package org.huju.points.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.platform.engine.CaseOf;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** What departments are asked in a points case, for {@code callActivity_verifyIndicators}. */
@Component
public class InquiriesToAsk {

    private final VerifyWithDepartment verifyWithDepartment;

    InquiriesToAsk(VerifyWithDepartment verifyWithDepartment) {
        this.verifyWithDepartment = verifyWithDepartment;
    }

    /** Their codes; each becomes the variable {@code department} of one call. */
    public List<String> of(DelegateExecution execution) {
        return verifyWithDepartment.awaited(CaseOf.execution(execution)).stream()
                .map(Inquiry::code)
                .toList();
    }
}
