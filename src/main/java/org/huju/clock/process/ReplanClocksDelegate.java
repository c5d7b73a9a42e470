package org.huju.clock.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.clock.ReplanClocks;
import org.springframework.stereotype.Component;

/** 重排一批期限: the next cases' clocks, in a transaction of their own. */
@Component
class ReplanClocksDelegate implements JavaDelegate {

    private final ReplanClocks replanClocks;

    ReplanClocksDelegate(ReplanClocks replanClocks) {
        this.replanClocks = replanClocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID amendment = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("clocksLeft", replanClocks.nextBatch(amendment));
    }
}
