package org.huju.verification.process;

import org.huju.casefile.Decision;
import org.huju.verification.SuperviseVerification;
import org.springframework.stereotype.Component;

/** 协调逾期核验: the department is still silent, so the district takes it up (articles 3 and 11). */
@Component
class SuperviseLateVerificationForm extends SuperviseInquiryForm {

    SuperviseLateVerificationForm(InquiryFacts facts, SuperviseVerification superviseVerification) {
        super("supervise-late-verification", Decision.Step.SUPERVISE_LATE_VERIFICATION, facts, superviseVerification);
    }
}
