package org.huju.cancellation.process;

import java.util.Map;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;

/** A form of a cancellation: whoever finds, hears or decides sees the permit with its holder, and the case. */
abstract class CancellationForm implements TaskForm {

    private final CancellationFacts facts;

    CancellationForm(CancellationFacts facts) {
        this.facts = facts;
    }

    @Override
    public final Map<String, Object> open(TaskInHand task) {
        return facts.of(task);
    }
}
