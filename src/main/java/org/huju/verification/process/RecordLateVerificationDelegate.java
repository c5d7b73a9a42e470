package org.huju.verification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.clock.CaseClocks;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 登记核验逾期: keeps that the department was late; the 15 working days of article 12 run on. */
@Component
class RecordLateVerificationDelegate implements JavaDelegate {

    private final CaseClocks caseClocks;
    private final TaskUrgency taskUrgency;

    RecordLateVerificationDelegate(CaseClocks caseClocks, TaskUrgency taskUrgency) {
        this.caseClocks = caseClocks;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        String department = (String) execution.getVariable("department");
        caseClocks.miss(application, VerifyWithDepartment.PERIOD, department);
        taskUrgency.follow(application);
    }
}
