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
    private final BatchSize batchSize;

    ReplanClocksDelegate(ReplanClocks replanClocks, BatchSize batchSize) {
        this.replanClocks = replanClocks;
        this.batchSize = batchSize;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID amendment = UUID.fromString(execution.getProcessBusinessKey());
        FailedTries failed = FailedTries.of(execution);
        int cases = batchSize.next(execution, failed);
        boolean left = failed.lastTry()
                ? replanClocks.leaveNext(amendment, failed.error())
                : replanClocks.nextBatch(amendment, cases);
        execution.setVariable("clocksLeft", left);
    }
}
