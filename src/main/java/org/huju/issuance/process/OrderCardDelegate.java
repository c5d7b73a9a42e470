package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.OrderPermitCard;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 制证下单 (article 12). */
@Component
class OrderCardDelegate implements JavaDelegate {

    private final OrderPermitCard orderPermitCard;

    OrderCardDelegate(OrderPermitCard orderPermitCard) {
        this.orderPermitCard = orderPermitCard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderPermitCard.order(CaseOf.execution(execution));
    }
}
