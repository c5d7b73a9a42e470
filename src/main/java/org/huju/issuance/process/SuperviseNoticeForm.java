package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 督办逾期告知: the law has accepted a case because nobody told what is missing (article 10). */
@Component
class SuperviseNoticeForm extends SuperviseForm {

    private final CaseFacts facts;

    SuperviseNoticeForm(CaseFacts facts, DecideIssuance decisions) {
        super("supervise-notice", Decision.Step.SUPERVISE_NOTICE, facts, decisions);
        this.facts = facts;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        Map<String, Object> values = super.open(task);
        facts.putNotice(values, caseOf(task));
        return values;
    }
}
