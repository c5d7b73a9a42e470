package org.huju.processmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no model names any more is seen. */
class LooseEndsTest {

    private static final House HOUSE = SoundHouse.build();

    @Test
    @DisplayName("流程不再使用的表单、决策表和代码能查出")
    void forms_decisions_and_code_that_no_model_names_are_found() throws IOException {
        String model = PlantedFaultsTest.text("sound-model.bpmn")
                .replace("camunda:formRef=\"submit-things\"", "")
                .replace("camunda:decisionRef=\"required-things\"", "")
                .replace("delegateExpression=\"${thingsAssignedListener}\"", "");
        List<Fault> faults = LooseEnds.of(List.of(ProcessModel.parse("sound-model.bpmn", model)), HOUSE);
        assertThat(faults)
                .extracting(Fault::element)
                .containsExactly(
                        "form-without-code.form",
                        "required-things.dmn",
                        "submit-things.form",
                        "thingsAssignedListener");
    }
}
