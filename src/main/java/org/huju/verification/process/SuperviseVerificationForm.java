package org.huju.verification.process;

import org.huju.casefile.Decision;
import org.huju.verification.SuperviseVerification;
import org.springframework.stereotype.Component;

/** 督办逾期核验: the head of the department says what is done about the answer that is late (article 11). */
@Component
class SuperviseVerificationForm extends SuperviseInquiryForm {

    SuperviseVerificationForm(InquiryFacts facts, SuperviseVerification superviseVerification) {
        super("supervise-verification", Decision.Step.SUPERVISE_VERIFICATION, facts, superviseVerification);
    }
}
