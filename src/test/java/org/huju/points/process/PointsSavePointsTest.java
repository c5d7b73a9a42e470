package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("办事人员提交以后由系统继续的，从保存点开始：出了故障重试，提交的内容不丢")
class PointsSavePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"points-application", "direct-points-request", "points-recheck"})
    void what_the_system_does_after_a_person_begins_at_a_save_point(String model) {
        BpmnModelInstance read =
                Bpmn.readModelFromFile(Path.of("processes", model + ".bpmn").toFile());
        Collection<UserTask> userTasks = read.getModelElementsByType(UserTask.class);

        assertThat(userTasks).isNotEmpty();
        assertThat(userTasks.stream().flatMap(PointsSavePointsTest::next).filter(PointsSavePointsTest::isSystems))
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue());
    }

    /** What follows, through gateways. */
    private static Stream<FlowNode> next(FlowNode node) {
        return node.getSucceedingNodes().list().stream()
                .flatMap(next -> next instanceof ExclusiveGateway ? next(next) : Stream.of(next));
    }

    private static boolean isSystems(FlowNode node) {
        return node instanceof ServiceTask || node instanceof BusinessRuleTask;
    }
}
