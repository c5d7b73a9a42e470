package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huju.desk.Offices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每一项任务都在某个待办里，每一个可以发起的流程都有人可以发起")
class EveryTaskHasAQueueTest {

    private static final List<BpmnModelInstance> MODELS = Arrays.stream(
                    new File("processes").listFiles((directory, name) -> name.endsWith(".bpmn")))
            .map(Bpmn::readModelFromFile)
            .toList();

    @Test
    void every_user_task_of_every_model_is_in_a_filter_and_no_filter_asks_for_another() {
        Set<String> tasks = all(UserTask.class).map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = OfficeFilters.ALL.stream()
                .map(filter -> (TaskQueryImpl) filter.question().apply(new TaskQueryImpl()))
                .map(TaskQueryImpl::getTaskDefinitionKeys)
                .filter(keys -> keys != null)
                .flatMap(Arrays::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(tasks);
    }

    @Test
    void every_process_that_people_begin_has_somebody_who_may() {
        Set<String> begun = new Offices()
                .desks().stream()
                        .flatMap(desk -> OfficeGrants.of(desk).stream())
                        .filter(grant -> grant.resource() == Resources.PROCESS_DEFINITION)
                        .filter(grant -> List.of(grant.permissions()).contains(Permissions.CREATE_INSTANCE))
                        .map(Grant::resourceId)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(begun)
                .isEqualTo(all(Process.class)
                        .filter(Process::isCamundaStartableInTasklist)
                        .map(Process::getId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T extends BaseElement> Stream<T> all(Class<T> type) {
        return MODELS.stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }
}
