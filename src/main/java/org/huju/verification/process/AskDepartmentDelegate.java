package org.huju.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.platform.engine.LastAttempt;
import org.huju.verification.Inquiry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 向部门系统核验 (article 11); when the system stays silent to the last attempt, a clerk of the department answers. */
@Component
class AskDepartmentDelegate implements JavaDelegate {

    private final VerifyWithDepartment verify;

    AskDepartmentDelegate(VerifyWithDepartment verify) {
        this.verify = verify;
    }

    @Override
    public void execute(DelegateExecution of) {
        Inquiry inquiry = Inquiry.parse((String) of.getVariable("department"));
        boolean answered = LastAttempt.of(
                () -> verify.askSystem(CaseOf.execution(of), inquiry),
                RegistryUnavailable.class,
                "registryUnavailable");
        of.setVariable("answered", answered);
    }
}
