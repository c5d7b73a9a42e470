package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.PauseCardMaking;
import org.springframework.stereotype.Component;

/** 中止计时 (licensing law, article 45). */
@Component
class PauseDeadlineDelegate implements JavaDelegate {

    private final PauseCardMaking pauseCardMaking;

    PauseDeadlineDelegate(PauseCardMaking pauseCardMaking) {
        this.pauseCardMaking = pauseCardMaking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pauseCardMaking.pause(
                CaseOf.execution(execution),
                new PauseCardMaking.Order(
                        (String) execution.getVariable("cause"),
                        (String) execution.getVariable("noticeNumber"),
                        (Integer) execution.getVariable("workingDays"),
                        (String) execution.getVariable("officer")));
    }
}
