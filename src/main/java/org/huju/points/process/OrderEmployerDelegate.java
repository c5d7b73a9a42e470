package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.OrderEmployer;
import org.springframework.stereotype.Component;

/** 责令单位改正 (article 30). */
@Component
class OrderEmployerDelegate implements JavaDelegate {

    private final OrderEmployer orderEmployer;

    OrderEmployerDelegate(OrderEmployer orderEmployer) {
        this.orderEmployer = orderEmployer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderEmployer.order(CaseOf.execution(execution));
    }
}
