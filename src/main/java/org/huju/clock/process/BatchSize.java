package org.huju.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many cases one transaction takes: many, and after a failure one at a time until those it was among are through. */
@Component
class BatchSize {

    private static final String ALONE = "casesAlone";

    private final int cases;

    /** @param cases enough that many take minutes, few enough that nobody waits long for a case of the batch */
    BatchSize(@Value("${huju.calendar.cases-per-batch:500}") int cases) {
        this.cases = cases;
    }

    int next(DelegateExecution execution, FailedTries failed) {
        Integer kept = (Integer) execution.getVariable(ALONE);
        int alone = kept == null || kept == 0 ? (failed.any() ? cases : 0) : kept;
        if (alone == 0) {
            return cases;
        }
        execution.setVariable(ALONE, alone - 1);
        return 1;
    }
}
