package org.huju.issuance.process;

import org.camunda.bpm.engine.RuntimeService;
import org.huju.clock.ClockWatch;
import org.huju.clock.StatutoryClock;
import org.huju.issuance.Rules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The card is made, the case refused or withdrawn: what waits to move its clock ends. */
@Component
class CardMakingFinished implements ClockWatch {

    private static final String CARD_MAKING_FINISHED = "cardMakingFinished";

    /** Asked for late: the engine needs the beans that need the clocks. */
    private final ObjectProvider<RuntimeService> runtimeService;

    CardMakingFinished(ObjectProvider<RuntimeService> runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        if (after.key().rule().equals(Rules.CARD_MAKING) && after.state().finished()) {
            runtimeService
                    .getObject()
                    .createMessageCorrelation(CARD_MAKING_FINISHED)
                    .processInstanceBusinessKey(after.key().caseId().toString())
                    .correlateAll();
        }
    }
}
