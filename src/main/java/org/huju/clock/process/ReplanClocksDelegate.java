package org.huju.clock.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.clock.ReplanClocks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 重排一批期限: the next cases' clocks, in a transaction of their own. */
@Component
class ReplanClocksDelegate implements JavaDelegate {

    private final ReplanClocks replanClocks;
    private final int cases;

    /** @param cases enough that many take minutes, few enough that nobody waits long for a case of the batch */
    ReplanClocksDelegate(ReplanClocks replanClocks, @Value("${huju.calendar.cases-per-batch:500}") int cases) {
        this.replanClocks = replanClocks;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID amendment = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("clocksLeft", replanClocks.nextBatch(amendment, cases));
    }
}
