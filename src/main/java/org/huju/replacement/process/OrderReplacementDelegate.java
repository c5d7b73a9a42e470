package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.OrderReplacement;
import org.springframework.stereotype.Component;

/** 制证下单 (article 15). */
@Component
class OrderReplacementDelegate implements JavaDelegate {

    private final OrderReplacement orderReplacement;

    OrderReplacementDelegate(OrderReplacement orderReplacement) {
        this.orderReplacement = orderReplacement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderReplacement.order(CaseOf.execution(execution));
    }
}
