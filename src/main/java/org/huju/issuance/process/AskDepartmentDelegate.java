package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 向部门系统核验 (article 11); when the system stays silent to the last attempt, a clerk of the department answers. */
@Component
class AskDepartmentDelegate implements JavaDelegate {

    private final VerifyWithDepartment verifyWithDepartment;

    AskDepartmentDelegate(VerifyWithDepartment verifyWithDepartment) {
        this.verifyWithDepartment = verifyWithDepartment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inquiry inquiry = Inquiry.parse((String) execution.getVariable("department"));
        boolean answered =
                RegistryAttempt.of(() -> verifyWithDepartment.askSystem(CaseOf.execution(execution), inquiry));
        execution.setVariable("answered", answered);
    }
}
