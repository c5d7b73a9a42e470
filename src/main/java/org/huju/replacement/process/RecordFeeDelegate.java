package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.OrderReplacement;
import org.springframework.stereotype.Component;

/** 登记缴费: from here on the card is being made. */
@Component
class RecordFeeDelegate implements JavaDelegate {

    private final OrderReplacement orderReplacement;

    RecordFeeDelegate(OrderReplacement orderReplacement) {
        this.orderReplacement = orderReplacement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderReplacement.begin(CaseOf.execution(execution));
    }
}
