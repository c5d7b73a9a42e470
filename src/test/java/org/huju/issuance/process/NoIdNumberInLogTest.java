package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.huju.support.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("第二十六条：日志里没有公民身份号码")
class NoIdNumberInLogTest extends CaseTest {

    @AfterEach
    void somethingWasLoggedButNoNumber(CapturedOutput log) {
        LoggerFactory.getLogger(getClass()).info("the log is being captured");
        assertThat(log.getAll()).contains("the log is being captured");
        assertThat(people.idNumbers()).isNotEmpty();
        people.idNumbers().forEach(number -> assertThat(log.getAll()).doesNotContain(number));
    }

    @Test
    @DisplayName("代办的申请从收件到领证，比对系统故障，填写有误")
    void a_walk_with_trouble_and_mistakes_logs_none() {
        Map<String, Object> filing = Filings.byGuardian(SampleCitizens.minor(), SampleCitizens.guardian());
        ProcessInstance application = steps.accepted(filing);
        jobs.run(application);
        wrong(() -> steps.decide(application, Map.of("decision", "REFUSE", "reason", "无")));
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
        wrong(() -> walk.submit(application, "userTask_handOverCard", Staff.CLERK, Map.of()));
        steps.handOverCard(application);
    }

    @Test
    @DisplayName("系统故障、人工比对、部门核验")
    void silent_registries_log_none() {
        ProcessInstance application = steps.accepted(SampleCitizens.registerFailing());
        steps.failWithRetriesLeft(jobs.messages(application).get(0));
        steps.lastAttempt(jobs.messages(application).get(0));
        walk.submit(application, "userTask_compareManually", Staff.REVIEWER, Steps.byHand("name"));
        wrong(() -> steps.verify(application, "customs"));
        ProcessInstance other = steps.compared(SampleCitizens.departmentFailing());
        steps.verify(other, "hrss");
        steps.failWithRetriesLeft(jobs.messages(other).get(0));
        steps.lastAttempt(jobs.messages(other).get(0));
    }

    @Test
    @DisplayName("窗口填错的表单、同一人再次申请")
    void wrong_forms_at_the_window_log_none() {
        Map<String, Object> form = Filings.of(SampleCitizens.consistent());
        walk.file(form, Staff.CLERK);
        wrong(() -> walk.file(form, Staff.CLERK));
        for (String field : List.of("applicantName", "phone", "residenceAddress", "registeredOn", "streetCode")) {
            wrong(() -> walk.file(Filings.with(form, field, form.get("idNumber")), Staff.CLERK));
        }
        wrong(() -> walk.file(Filings.with(form, "idNumber", form.get("idNumber") + "\u0000"), Staff.CLERK));
        wrong(() -> walk.file(Filings.with(form, "ground", form.get("idNumber")), Staff.CLERK));
        wrong(() -> walk.withdraw(form.get("idNumber").toString(), "不再需要", Staff.CLERK));
    }

    private static void wrong(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuntimeException.class);
    }
}
