package org.huju.processmap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huju.law.Responsible;

/** Steps of {@code law/escalation.yaml} that nothing carries out. */
public final class LadderEnds {

    private LadderEnds() {}

    /** Each step has a timer; one that turns to somebody above the handler has a task in their queue. */
    public static List<Fault> of(Collection<ProcessModel> models, House house) {
        List<Rung> timed = models.stream()
                .flatMap(model -> model.all(TimerEventDefinition.class).stream())
                .flatMap(timer -> PeriodCheck.rung(timer.getTextContent(), house.law()).stream())
                .toList();
        Stream<Fault> withoutTimer = Rung.all(house.law())
                .filter(rung -> !timed.contains(rung))
                .map(rung -> fault(rung, "no timer of a model stands for this step; draw one or delete the step"));
        Stream<Fault> withoutTask = Rung.all(house.law())
                .filter(rung -> rung.in(house.law()).orElseThrow().who() != Responsible.HANDLER)
                .filter(rung -> models.stream().noneMatch(model -> hasTask(model, rung)))
                .map(rung -> fault(rung, "no task of a model goes to the queue of this step; draw one"));
        return Stream.concat(withoutTimer, withoutTask).toList();
    }

    private static boolean hasTask(ProcessModel model, Rung rung) {
        String queue = "${escalation.queue(execution, '" + rung.clock() + "', '" + rung.step() + "')}";
        return model.all(UserTask.class).stream().anyMatch(task -> queue.equals(Xml.camunda(task, "candidateGroups")));
    }

    private static Fault fault(Rung rung, String what) {
        return new Fault("law/escalation.yaml", rung.clock() + " " + rung.step(), what);
    }
}
