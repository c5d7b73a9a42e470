package org.huju.processmap;

import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.law.LawBook;

/** A house that fits {@code sound-model.bpmn}, under the real law. */
final class SoundHouse {

    private SoundHouse() {}

    static House build() {
        return new House(
                Map.ofEntries(
                        Map.entry("markDueSoonDelegate", JavaDelegate.class),
                        Map.entry("makeThingDelegate", JavaDelegate.class),
                        Map.entry("determineThingsListener", ExecutionListener.class),
                        Map.entry("thingsAssignedListener", TaskListener.class),
                        Map.entry("submitThingsForm", Object.class),
                        Map.entry("checkThingsForm", Object.class),
                        Map.entry("codelessDelegate", Object.class),
                        Map.entry("hiddenQueues", HiddenQueues.class),
                        Map.entry("thingQueues", ThingQueues.class),
                        Map.entry("escalation", Escalation.class),
                        Map.entry("deadlineTimer", DeadlineTimer.class)),
                Set.of("submit-things", "check-things", "form-without-code"),
                Set.of("required-things"),
                Set.of("other-process"),
                LawBook.load(),
                Map.of(
                        "Art008Test", Path.of("Art008Test.java"),
                        "Art009Test", Path.of("Art009Test.java"),
                        "Art010Test", Path.of("Art010Test.java"),
                        "Art012Test", Path.of("Art012Test.java")));
    }

    /** Has one method the models may call. */
    public interface ThingQueues {
        String centre(DelegateExecution execution);
    }

    /** As the real one. */
    public interface DeadlineTimer {
        Date due(DelegateExecution execution, String rule);

        Date step(DelegateExecution execution, String rule, String step);
    }

    /** As the real one. */
    public interface Escalation {
        String queue(DelegateExecution execution, String rule, String step);

        int priority(DelegateExecution execution, String rule);
    }

    /** The engine cannot call what is not public. */
    interface HiddenQueues {
        String centre(DelegateExecution execution);
    }
}
