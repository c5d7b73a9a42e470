package org.huju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huju.processmap.DecisionModel;
import org.huju.processmap.Fault;
import org.huju.processmap.FormFile;
import org.huju.processmap.House;
import org.huju.processmap.LooseEnds;
import org.huju.processmap.ProcessMapPage;
import org.huju.processmap.ProcessModel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every box of every model one word leads to its code, its form, its article and its test. */
class ProcessMapTest {

    private static final House HUJU = House.huju();
    private static final List<ProcessModel> MODELS =
            House.processFiles().map(ProcessModel::read).toList();
    private static final Path PAGE = Path.of("processes", "README.md");
    private static final String GENERATED = "<!-- Below this line ProcessMapTest writes. -->\n\n";

    static Stream<Path> processes() {
        return House.processFiles();
    }

    static Stream<Path> demoProcesses() {
        return House.demoProcessFiles();
    }

    static Stream<Path> forms() {
        return House.formFiles();
    }

    static Stream<Path> decisions() {
        return House.decisionFiles();
    }

    @ParameterizedTest
    @MethodSource("processes")
    @DisplayName("流程图的每个环节都有代码、表单、条文和测试")
    void no_tie_of_a_process_is_broken(Path file) {
        assertThat(ProcessModel.read(file).faults(HUJU)).isEmpty();
    }

    /** It carries out no article and waits for no period of the law: of all ties only these two are missing. */
    @ParameterizedTest
    @MethodSource("demoProcesses")
    @DisplayName("演示专用的流程除条文以外同样完整")
    void no_tie_of_the_demonstrations_own_process_is_broken_but_those_to_the_law(Path file) {
        assertThat(ProcessModel.read(file).faults(HUJU))
                .extracting(Fault::what)
                .allMatch(what -> what.startsWith("begin its documentation with the act")
                        || what.startsWith("take the date from the law"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    @DisplayName("决策表写明条文，可以打开")
    void no_tie_of_a_decision_is_broken(Path file) {
        assertThat(DecisionModel.read(file).faults(HUJU)).isEmpty();
    }

    @Test
    @DisplayName("没有流程用不到的表单、决策表和代码")
    void nothing_is_left_that_no_model_names() {
        List<ProcessModel> all = Stream.concat(House.processFiles(), House.demoProcessFiles())
                .map(ProcessModel::read)
                .toList();
        assertThat(LooseEnds.of(all, HUJU)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("表单的编号就是文件名")
    void every_form_has_the_name_of_its_file(Path file) {
        assertThat(FormFile.read(file).faults()).isEmpty();
    }

    /** {@code ./mvnw -q test -Dtest=ProcessMapTest -Dprocess-map.write=true} writes the page anew. */
    @Test
    @DisplayName("processes/README.md 与流程图一致")
    void the_map_is_the_one_committed() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(GENERATED) + GENERATED.length());
        String map = head + new ProcessMapPage(HUJU).write(MODELS);
        if (Boolean.getBoolean("process-map.write")) {
            Files.writeString(PAGE, map);
        }
        assertThat(Files.readString(PAGE))
                .as("the models have changed: write the map with -Dtest=ProcessMapTest -Dprocess-map.write=true")
                .isEqualTo(map);
    }
}
