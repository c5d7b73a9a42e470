package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每一个流程要么是一个事项，要么为事项服务，要么与案件无关")
class MatterTest {

    private static final Set<String> ABOUT_NO_CASE = Set.of("amend-calendar");

    @Test
    void the_board_knows_every_model() {
        Set<String> models = Arrays.stream(new File("processes").listFiles((directory, name) -> name.endsWith(".bpmn")))
                .map(Bpmn::readModelFromFile)
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known = Stream.of(Matter.keys(), Matter.parts(), ABOUT_NO_CASE)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(models);
    }
}
