package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.huju.support.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@link CaseTest} looks after every test; here it is shown that the look finds what it is to find. */
@DisplayName("第二十六条：流程引擎的表里没有申请人、代办人的任何信息")
class NoPersonalDataInEngineTest extends CaseTest {

    private static final String NAME = "林若溪";

    @Autowired
    private RuntimeService runtimeService;

    @Test
    @DisplayName("查遍ACT_表的全部文本列和字节列")
    void all_text_and_byte_columns_are_looked_through() {
        assertThat(storedData.engineColumns())
                .hasSizeGreaterThan(300)
                .contains(
                        "act_ge_bytearray.bytes_",
                        "act_ru_variable.text_",
                        "act_hi_varinst.text2_",
                        "act_hi_comment.full_msg_");
    }

    @Test
    @DisplayName("代办、系统故障、人工比对、两个部门、退回、不予办理，且每处意见都写了姓名和电话：引擎里仍一无所有")
    void what_staff_write_about_people_stays_out_of_the_engine_too() {
        Map<String, Object> filing = Filings.byGuardian(SampleCitizens.minor(), SampleCitizens.guardian());
        String gossip = filing.get("applicantName") + filing.get("phone").toString() + filing.get("idNumber");
        ProcessInstance application = steps.accepted(filing, "study-proof");
        jobs.run(application);
        steps.decide(application, Map.of("decision", "RETURN", "reason", gossip));
        steps.review(
                application,
                Map.of("decision", "VERIFY", "departments", List.of("hrss", "education"), "question", gossip));
        jobs.run(application);
        walk.submit(
                application, "userTask_verifyByDepartment", Staff.HRSS, Map.of("result", "UNKNOWN", "note", gossip));
        steps.review(application, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", gossip));
        ProcessInstance failing = steps.accepted(SampleCitizens.registerFailing());
        steps.failWithRetriesLeft(jobs.messages(failing).get(0));
        steps.lastAttempt(jobs.messages(failing).get(0));
        walk.submit(failing, "userTask_compareManually", Staff.REVIEWER, Steps.byHand("name"));

        assertThat(people.everything())
                .hasSizeGreaterThan(10)
                .contains(filing.get("agentName").toString());
        assertThat(storedData.engineColumnsHolding(people.everything())).isEmpty();
        walk.reset();
    }

    @Test
    @DisplayName("看得出来：文本变量、UTF-8和UTF-16字节变量里放进姓名，都被发现")
    void a_name_in_a_variable_is_found_whatever_its_kind() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        runtimeService.setVariable(application.getId(), "text", "申请人" + NAME);
        assertThat(found()).containsExactly("act_hi_varinst.text_: 1", "act_ru_variable.text_: 1");
        runtimeService.setVariable(application.getId(), "utf8", ("[" + NAME + "]").getBytes(StandardCharsets.UTF_8));
        assertThat(found()).contains("act_ge_bytearray.bytes_: 2");
        runtimeService.setVariable(application.getId(), "utf16", NAME.getBytes(StandardCharsets.UTF_16LE));
        assertThat(found()).contains("act_ge_bytearray.bytes_: 4");
        walk.reset();
    }

    private List<String> found() {
        return storedData.engineColumnsHolding(Set.of(NAME));
    }
}
