package org.huju.issuance.process;

import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.springframework.stereotype.Component;

/** 督办上限案件: past the 30 working days; delay has consequences (articles 12 and 28). */
@Component
class SuperviseCeilingForm extends SuperviseForm {

    SuperviseCeilingForm(CaseFacts facts, DecideIssuance decisions) {
        super("supervise-ceiling", Decision.Step.SUPERVISE_CEILING, facts, decisions);
    }
}
