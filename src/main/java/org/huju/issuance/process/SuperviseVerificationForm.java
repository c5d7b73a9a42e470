package org.huju.issuance.process;

import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.springframework.stereotype.Component;

/** 督办逾期核验: the head of the department says what is done about the answer that is late (article 11). */
@Component
class SuperviseVerificationForm extends SuperviseDepartmentForm {

    SuperviseVerificationForm(CaseFacts facts, DepartmentOfTask departmentOfTask, DecideIssuance decisions) {
        super("supervise-verification", Decision.Step.SUPERVISE_VERIFICATION, facts, departmentOfTask, decisions);
    }
}
