package org.huju.clock.process;

import org.camunda.bpm.engine.RuntimeService;
import org.huju.clock.ReleaseShipped;
import org.huju.platform.forms.Passage;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An edition that a new version of the software brings goes the way of every other: people look at what it would move. */
@Component
class BeginShippedAmendments {

    private final ReleaseShipped releaseShipped;
    private final RuntimeService runtimeService;

    BeginShippedAmendments(ReleaseShipped releaseShipped, RuntimeService runtimeService) {
        this.releaseShipped = releaseShipped;
        this.runtimeService = runtimeService;
    }

    /** After the desks are there. */
    @Order(3)
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        releaseShipped.releaseOrBegin(amendment -> Passage.through(() -> runtimeService.startProcessInstanceByKey(
                AmendCalendarForm.PROCESS, amendment.id().toString())));
    }
}
