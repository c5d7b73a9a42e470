package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.IdNumbers;
import org.huju.support.Refusal;
import org.huju.support.RegistrationForms;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第八条：居住登记的代办，参照申领居住证")
class Art008RegistrationTest extends CaseTest {

    private static Map<String, Object> bornOn(String birth) {
        return Filings.with(RegistrationForms.of(SampleCitizens.newcomer()), "idNumber", IdNumbers.bornOn(birth));
    }

    private static Map<String, Object> by(String agentKind, Map<String, Object> form) {
        return Filings.by(agentKind, SampleCitizens.guardian(), form);
    }

    private ProcessInstance filed(Map<String, Object> form) {
        return walk.start("residence-registration", form, Staff.CLERK);
    }

    private String refusedAt(String field, Map<String, Object> form) {
        return Refusal.at(field, () -> filed(form));
    }

    @Test
    @DisplayName("差一天满16周岁的由监护人代办，交监护关系证明；满16周岁当天本人可以办")
    void a_minor_is_registered_by_the_guardian() {
        assertThat(refusedAt("agentKind", bornOn("2010-11-24"))).contains("未满16周岁", "监护人");
        assertThat(file.materials(filed(by("GUARDIAN", bornOn("2010-11-24")))))
                .extracting(Material::code)
                .contains("agent-identity", "guardianship-proof");
        assertThat(filed(bornOn("2010-11-23"))).isNotNull();
    }

    @Test
    @DisplayName("行动不便的老年人、残疾人由近亲属代办，交授权委托书；未满60周岁的不能以老年人名义")
    void close_relatives_act_for_the_elderly_and_the_disabled() {
        assertThat(refusedAt("agentKind", by("RELATIVE_ELDERLY", bornOn("1966-11-24"))))
                .contains("未满60周岁");
        assertThat(file.materials(filed(by("RELATIVE_ELDERLY", bornOn("1966-11-23")))))
                .extracting(Material::code)
                .contains("agent-identity", "power-of-attorney")
                .doesNotContain("disability-certificate");
        assertThat(file.materials(filed(by("RELATIVE_DISABLED", bornOn("1990-01-01")))))
                .extracting(Material::code)
                .contains("power-of-attorney", "disability-certificate");
    }

    @Test
    @DisplayName("现居住地属于别的街镇的，不登记，告知应去的中心")
    void another_streets_resident_is_sent_to_the_right_centre() {
        assertThat(refusedAt("streetCode", RegistrationForms.of(SampleCitizens.elsewhere())))
                .contains("天平路街道", "第五条");
    }
}
