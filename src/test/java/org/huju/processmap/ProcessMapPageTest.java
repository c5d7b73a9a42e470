package org.huju.processmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The map says what the model says, so that a committed map shows when a model has changed. */
class ProcessMapPageTest {

    private static final House HOUSE = SoundHouse.build();

    @Test
    @DisplayName("一个环节一行：名称、代码、表单与期限、条文与理由、测试")
    void a_user_task_leads_to_its_form_its_period_its_articles_and_their_tests() throws IOException {
        assertThat(row(PlantedFaultsTest.text("sound-model.bpmn"), "userTask_checkThings"))
                .startsWith("| 核对材料<br>`userTask_checkThings` | ")
                .contains("[check-things](../forms/check-things.form)<br>`card-making`")
                .contains("[第十条](../law/shanghai-permit/art-010.yaml)<br>[第十二条]")
                .contains("[容缺受理后补交材料的期限](../law/interpretation.yaml)（系统设定）")
                .endsWith(" | [Art010Test](../Art010Test.java)<br>[Art012Test](../Art012Test.java) |");
    }

    @Test
    @DisplayName("至：范围内的每一条都列出")
    void a_range_names_each_article_of_it() throws IOException {
        assertThat(row(PlantedFaultsTest.text("sound-model.bpmn"), "businessRuleTask_determineThings"))
                .contains("[required-things](required-things.dmn)")
                .contains("art-009.yaml", "art-010.yaml", "art-011.yaml")
                .doesNotContain("art-012.yaml");
    }

    @Test
    @DisplayName("流程图改动后，对照表随之改动")
    void the_map_follows_the_model() throws IOException {
        String model = PlantedFaultsTest.text("sound-model.bpmn");
        String changed = model.replace("name=\"核对材料\"", "name=\"复核材料\"");
        assertThat(map(changed)).isNotEqualTo(map(model)).isEqualTo(map(model).replace("| 核对材料<", "| 复核材料<"));
    }

    private static String map(String model) {
        return new ProcessMapPage(HOUSE).write(List.of(ProcessModel.parse("sound-model.bpmn", model)));
    }

    private static String row(String model, String box) {
        return map(model)
                .lines()
                .filter(line -> line.contains("`" + box + "`"))
                .findFirst()
                .orElseThrow();
    }
}
