package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记超期: the due date of article 23 has passed; what is still to be done rises to the top of its queue. */
@Component
class MarkScoringOverdueDelegate implements JavaDelegate {

    private final TaskUrgency taskUrgency;

    MarkScoringOverdueDelegate(TaskUrgency taskUrgency) {
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taskUrgency.follow(CaseOf.execution(execution));
    }
}
