package org.huju.desk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.clock.CaseClocks;
import org.huju.clock.EscalationLadder;
import org.huju.clock.StatutoryClock;
import org.huju.law.Escalation;
import org.huju.law.EscalationStep;
import org.huju.law.EscalationStep.Moment;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** What {@code law/escalation.yaml} says to the models: whose queue a step's task goes to, and how urgent a task has become. */
@Component("escalation")
public class EscalationQueues {

    /** The name of this bean in the models' expressions. */
    static final String BEAN = "escalation.";

    private static final int ORDINARY = 50;
    private static final int SOON = 75;
    private static final int LATE = 100;

    private final CaseClocks caseClocks;
    private final EscalationLadder ladder;
    private final CaseQueues queues;

    EscalationQueues(CaseClocks caseClocks, EscalationLadder ladder, CaseQueues queues) {
        this.caseClocks = caseClocks;
        this.ladder = ladder;
        this.queues = queues;
    }

    /** For {@code candidateGroups}: the people that step of the ladder turns to. */
    public String queue(DelegateExecution execution, String rule, String step) {
        Escalation escalation = ladder.of(clock(execution, rule));
        return switch (escalation.step(step).who()) {
            case HANDLER -> queues.handlers(execution, escalation.office());
            case OFFICE_HEAD -> queues.head(execution, escalation.office());
            case DISTRICT -> queues.government(execution);
        };
    }

    /** For {@code priority}: 50, from the warning on 75, from the due date on 100; also of a task that begins later. */
    public int priority(DelegateExecution execution, String rule) {
        StatutoryClock clock = clock(execution, rule);
        return ladder.of(clock).steps().stream()
                .filter(step -> ladder.reached(clock, step))
                .mapToInt(EscalationQueues::urgency)
                .max()
                .orElse(ORDINARY);
    }

    private static int urgency(EscalationStep step) {
        return step.moment() == Moment.BEFORE_DUE ? SOON : LATE;
    }

    private StatutoryClock clock(DelegateExecution execution, String rule) {
        Object department = execution.getVariable("department");
        return caseClocks
                .nearest(CaseOf.execution(execution), rule, department == null ? "" : department.toString())
                .orElseThrow();
    }
}
