package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.IdNumbers;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of filing is Monday 2026-11-23. */
@DisplayName("第八条：受理机构与代办")
class Art008ApplicationTest extends CaseTest {

    private static Map<String, Object> bornOn(String birth) {
        return Filings.with(Filings.of(SampleCitizens.consistent()), "idNumber", IdNumbers.bornOn(birth));
    }

    private static Map<String, Object> by(String agentKind, Map<String, Object> form) {
        return Filings.by(agentKind, SampleCitizens.guardian(), form);
    }

    private String refusedAt(String field, Map<String, Object> form) {
        return Refusal.at(field, () -> walk.file(form, Staff.CLERK));
    }

    @Nested
    @DisplayName("第一款：到现居住地的社区事务受理服务中心办理")
    class Paragraph1 {

        @Test
        @DisplayName("第八条第一款：由现居住地街镇的中心收件，案件归该中心和同区公安")
        void the_centre_of_the_residence_takes_the_application() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());

            assertThat(file.of(application).centreId()).isEqualTo("centre-310101002");
            assertThat(file.of(application).policeId()).isEqualTo("police-310101");
        }

        @Test
        @DisplayName("第八条第一款：现居住地属于别的街镇的，不收件，告知应去的中心")
        void another_streets_resident_is_sent_to_the_right_centre() {
            assertThat(refusedAt("streetCode", Filings.of(SampleCitizens.elsewhere())))
                    .contains("天平路街道", "《上海市居住证管理办法》第八条");
        }
    }

    @Nested
    @DisplayName("第二款：未成年人和行动不便的老年人、残疾人等，可由监护人、近亲属代办")
    class Paragraph2 {

        @Test
        @DisplayName("参照第八条第二款（系统设定）：2010年11月24日出生的，差一天满16周岁，本人不能申领，监护人可以")
        void the_day_before_the_sixteenth_birthday_a_guardian_must_file() {
            assertThat(refusedAt("agentKind", bornOn("2010-11-24"))).contains("未满16周岁", "监护人", "参照《上海市居住证管理办法》第八条");

            ProcessInstance application = walk.file(by("GUARDIAN", bornOn("2010-11-24")), Staff.CLERK);
            assertThat(file.materials(application)).extracting(Material::code).contains("guardianship-proof");
        }

        @Test
        @DisplayName("第八条第二款：2010年11月23日出生的，当天满16周岁，本人申领")
        void on_the_sixteenth_birthday_one_files_oneself() {
            assertThat(walk.file(bornOn("2010-11-23"), Staff.CLERK)).isNotNull();
        }

        @Test
        @DisplayName("第八条第二款：成年的残疾人等有监护人的，监护人可以代办")
        void an_adult_may_have_a_guardian() {
            ProcessInstance application = walk.file(by("GUARDIAN", bornOn("1992-05-17")), Staff.CLERK);

            assertThat(file.materials(application)).extracting(Material::code).contains("guardianship-proof");
        }

        @Test
        @DisplayName("参照第八条第二款（系统设定）：未满16周岁的，近亲属以老年人、残疾人名义代办不行")
        void a_minor_is_not_filed_for_as_elderly_or_disabled() {
            assertThat(refusedAt("agentKind", by("RELATIVE_DISABLED", bornOn("2010-11-24"))))
                    .contains("监护人");
        }

        @Test
        @DisplayName("第八条第二款：1966年11月24日出生的未满60周岁，11月23日出生的当天满60周岁（办事指南）")
        void the_sixtieth_birthday_is_the_first_day_of_the_elderly() {
            assertThat(refusedAt("agentKind", by("RELATIVE_ELDERLY", bornOn("1966-11-24"))))
                    .contains("未满60周岁", "第八条");

            assertThat(walk.file(by("RELATIVE_ELDERLY", bornOn("1966-11-23")), Staff.CLERK))
                    .isNotNull();
        }

        @Test
        @DisplayName("第八条第二款：残疾人不论年龄可由近亲属代办，要交授权委托书和残疾人证")
        void for_the_disabled_a_relative_files_at_any_age() {
            ProcessInstance application = walk.file(by("RELATIVE_DISABLED", bornOn("1992-05-17")), Staff.CLERK);

            assertThat(file.materials(application))
                    .extracting(Material::code)
                    .contains("relative-identity", "power-of-attorney", "disability-certificate");
        }
    }

    @Nested
    @DisplayName("第三款：代办人提供合法有效身份证件")
    class Paragraph3 {

        @ParameterizedTest
        @ValueSource(strings = {"agentName", "agentIdNumber", "agentPhone"})
        @DisplayName("第八条第三款：代办人的姓名、号码、电话缺一不可")
        void an_agent_is_named_completely(String field) {
            Map<String, Object> form = by("GUARDIAN", bornOn("2015-09-09"));
            form.remove(field);

            assertThat(refusedAt(field, form)).contains("请填写");
        }

        @Test
        @DisplayName("第八条第三款：代办人不能就是申请人")
        void the_applicant_is_not_his_own_agent() {
            Map<String, Object> form = bornOn("1960-01-01");
            Map<String, Object> own = by("RELATIVE_ELDERLY", form);
            own.put("agentIdNumber", form.get("idNumber"));

            assertThat(refusedAt("agentIdNumber", own)).contains("与申请人相同");
        }
    }
}
