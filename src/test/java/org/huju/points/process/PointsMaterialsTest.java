package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table itself, without the engine that asks it. */
@DisplayName("第二十三条：根据积分指标项目提供相应的证明材料")
class PointsMaterialsTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = read();

    private static DmnDecision read() {
        try (InputStream file = Files.newInputStream(Path.of("processes/points-materials.dmn"))) {
            return ENGINE.parseDecision("points-materials", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> materials(boolean direct, String... claimed) {
        return ENGINE.evaluateDecision(TABLE, Map.of("claimed", List.of(claimed), "direct", direct))
                .getResultList();
    }

    private static List<Object> codes(boolean direct, String... claimed) {
        return materials(direct, claimed).stream().map(row -> row.get("code")).toList();
    }

    @Test
    @DisplayName("没有申报需要证明的指标的，只交基本材料")
    void without_claims_only_the_basic_materials_are_asked_for() {
        assertThat(codes(false))
                .containsExactly(
                        "residence-permit",
                        "points-application-form",
                        "labour-contract",
                        "employer-licence",
                        "family-planning-commitment",
                        "records-commitment");
    }

    @Test
    @DisplayName("持证人直接申请的，不交单位的执照，说明单位为什么不代办")
    void who_files_directly_cannot_bring_the_employers_licence() {
        assertThat(codes(true)).contains("employer-reason").doesNotContain("employer-licence");
    }

    @ParameterizedTest
    @CsvSource({
        "education, education-proof",
        "title, title-proof",
        "entrepreneur, entrepreneur-proof",
        "intermediary, intermediary-proof",
        "shortage-major, shortage-major-proof",
        "tax, tax-proof",
        "employment, employment-proof",
        "public-service, public-service-proof",
        "outer-suburb, outer-suburb-proof",
        "fresh-graduate, graduate-proof",
        "award, award-proof",
        "spouse, marriage-proof"
    })
    @DisplayName("每个需要证明的指标带来一件核心材料")
    void a_claimed_indicator_brings_its_proof(String indicator, String proof) {
        assertThat(codes(false)).doesNotContain(proof);
        assertThat(materials(false, indicator))
                .filteredOn(row -> row.get("code").equals(proof))
                .singleElement()
                .satisfies(row -> assertThat(row.get("core")).isEqualTo(true));
    }

    @ParameterizedTest
    @CsvSource({"insurance-years", "insurance-base"})
    @DisplayName("社会保险的记录由部门核验，不要求持证人提供")
    void what_the_social_insurance_knows_nobody_brings(String indicator) {
        assertThat(codes(false, indicator)).isEqualTo(codes(false));
    }

    @Test
    @DisplayName("每件材料有名称和依据")
    void every_material_has_a_name_and_its_source() {
        assertThat(materials(true, "education", "tax", "spouse"))
                .allSatisfy(row -> assertThat(row.get("source").toString()).contains("《上海市居住证管理办法》"))
                .allSatisfy(row -> assertThat(row.get("name").toString()).isNotBlank());
    }
}
