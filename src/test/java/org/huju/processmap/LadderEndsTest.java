package org.huju.processmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands in the ladders and nobody carries out is seen. */
class LadderEndsTest {

    private static final House HOUSE = SoundHouse.build();

    private static final String TIMER = "${deadlineTimer.step(execution, 'card-making', 'warning')}";
    private static final String QUEUE = "${thingQueues.centre(execution)}";

    private static List<String> faults(UnaryOperator<String> planted) throws IOException {
        String model = planted.apply(PlantedFaultsTest.text("sound-model.bpmn"));
        return LadderEnds.of(List.of(ProcessModel.parse("sound-model.bpmn", model)), HOUSE).stream()
                .map(fault -> fault.element() + ": " + fault.what().replaceFirst("^(no \\w+) .*", "$1"))
                .toList();
    }

    @Test
    @DisplayName("阶梯的一步没有定时器的能查出")
    void a_step_without_a_timer_is_found() throws IOException {
        assertThat(faults(model -> model))
                .doesNotContain("card-making warning: no timer")
                .contains("card-making due: no timer", "department-verification late: no timer");
        assertThat(faults(model -> model.replace(TIMER, "${deadlineTimer.due(execution, 'card-making')}")))
                .doesNotContain("card-making due: no timer")
                .contains("card-making warning: no timer");
    }

    @Test
    @DisplayName("轮到负责人或者区、却没有任务的能查出；只轮到承办人的不必有任务")
    void a_step_above_the_handler_without_a_task_is_found() throws IOException {
        assertThat(faults(model -> model))
                .contains("card-making ceiling: no task", "card-making due: no task")
                .doesNotContain("card-making warning: no task");
        String ceiling = "${escalation.queue(execution, 'card-making', 'ceiling')}";
        assertThat(faults(model -> model.replace(QUEUE, ceiling)))
                .doesNotContain("card-making ceiling: no task")
                .contains("card-making due: no task");
    }
}
