package org.huju.issuance.process;

import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.springframework.stereotype.Component;

/** 督办超期案件: the head of the police office says what is done about it (article 12). */
@Component
class SuperviseOverdueForm extends SuperviseForm {

    SuperviseOverdueForm(CaseFacts facts, DecideIssuance decisions) {
        super("supervise-overdue", Decision.Step.SUPERVISE_OVERDUE, facts, decisions);
    }
}
