package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.huju.casefile.Material;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第九条：申办条件与证明材料")
class Art009ApplicationTest extends CaseTest {

    @Autowired
    private MovableClock clock;

    private static Map<String, Object> form(String field, Object value) {
        return Filings.with(Filings.of(SampleCitizens.consistent()), field, value);
    }

    @Nested
    @DisplayName("第一款：办理居住登记满半年")
    class Paragraph1 {

        // The corresponding day six months on; where the month has none, its last day (civil code, article 202).
        @ParameterizedTest(name = "{0}登记，{1}未满，{2}可以申领")
        @CsvSource({
            "2026-05-23, 2026-11-22, 2026-11-23",
            "2026-08-31, 2027-02-27, 2027-02-28",
            "2026-08-29, 2027-02-27, 2027-02-28",
            "2026-08-28, 2027-02-27, 2027-02-28",
            "2026-08-27, 2027-02-26, 2027-02-27",
            "2026-03-31, 2026-09-29, 2026-09-30",
            "2026-04-03, 2026-10-02, 2026-10-03"
        })
        @DisplayName("第九条第一款：前一天不收，当天收；没有对应日的为月末日；逢假日不顺延")
        void the_day_before_is_too_early_and_the_day_itself_is_right(
                String registered, LocalDate dayBefore, LocalDate day) {
            clock.moveTo(dayBefore);
            assertThat(Refusal.at("registeredOn", () -> walk.file(form("registeredOn", registered), Staff.CLERK)))
                    .contains("满半年", "最早可于" + day + "申请", "《上海市居住证管理办法》第九条");
            clock.moveTo(day);

            assertThat(walk.file(form("registeredOn", registered), Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
        }

        @Test
        @DisplayName("第九条第一款：须有合法稳定就业、合法稳定住所、连续就读条件之一")
        void one_of_the_three_grounds_is_needed() {
            assertThat(Refusal.at("ground", () -> walk.file(form("ground", ""), Staff.CLERK)))
                    .contains("符合哪一项条件");
        }
    }

    @Nested
    @DisplayName("第二款：根据申办条件提供相应的证明材料")
    class Paragraph2 {

        @ParameterizedTest(name = "{0}：{1}")
        @CsvSource({"EMPLOYMENT, employment-proof", "RESIDENCE, stable-residence-proof", "STUDY, study-proof"})
        @DisplayName("第九条第二款：三种条件各有各的证明")
        void each_ground_asks_for_its_own_proof(String ground, String proof) {
            assertThat(file.materials(walk.file(form("ground", ground), Staff.CLERK)))
                    .extracting(Material::code)
                    .containsExactlyInAnyOrder("identity-document", "application-form", "portrait", proof);
        }

        @ParameterizedTest(name = "{0}：{1}")
        @CsvSource({
            "OWN, property-certificate",
            "RENTED, lease-filing-certificate",
            "DORMITORY, dormitory-certificate",
            "RELATIVE, relative-home-certificate"
        })
        @DisplayName("第九条第二款：现居住地与居住登记不一致的，另交住房证明，是核心材料")
        void another_address_than_registered_asks_for_proof_of_the_home(String homeKind, String proof) {
            Map<String, Object> form = Filings.with(form("homeKind", homeKind), "addressAsRegistered", false);

            assertThat(file.materials(walk.file(form, Staff.CLERK)))
                    .filteredOn(material -> material.code().equals(proof))
                    .singleElement()
                    .matches(Material::core);
        }
    }
}
