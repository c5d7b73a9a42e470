package org.huju.issuance.process;

import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.springframework.stereotype.Component;

/** 协调逾期核验: the department is still silent, so the district takes it up (articles 3 and 11). */
@Component
class SuperviseLateVerificationForm extends SuperviseDepartmentForm {

    SuperviseLateVerificationForm(CaseFacts facts, DepartmentOfTask departmentOfTask, DecideIssuance decisions) {
        super(
                "supervise-late-verification",
                Decision.Step.SUPERVISE_LATE_VERIFICATION,
                facts,
                departmentOfTask,
                decisions);
    }
}
