package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.VerifyApplication;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Staff;
import org.huju.verification.Inquiry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case keeps the model it began with, and the first models asked the clock in words that today's no longer use. */
@DisplayName("第十二条：按最初的流程图办理的案件，定时器仍取得到日期")
class EarlierModelsTest extends CaseTest {

    @Autowired
    private DeadlineTimer deadlineTimer;

    @Autowired
    private VerifyApplication verifyApplication;

    private DelegateExecution in(ProcessInstance application) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(application.getBusinessKey());
        return execution;
    }

    @Test
    void the_warning_is_the_first_step_of_todays_ladder() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());

        // Due Mon 14 December; back from it: 11 = 1, 10 = 2, Wed 9 = 3.
        assertThat(deadlineTimer.warning(in(application), "card-making")).hasSameTimeAs(at("2026-12-09T00:00:00"));
    }

    @Test
    @DisplayName("第十一条：移送时的核验表单读的是原来的栏目，本部门核验的事项和制证日期仍然看得到")
    void an_open_question_still_fills_the_form_it_began_with() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss");
        jobs.run(application);

        assertThat(walk.open(application, "userTask_verifyByDepartment", Staff.HRSS))
                .containsEntry("groundLabel", "合法稳定就业")
                .containsEntry("cardDue", file.due(application, "card-making").toString())
                .doesNotContainKeys("homeKindLabel", "registeredOn");
        assertThat(verifyApplication.shownEarlier(CaseWalk.caseOf(application), Inquiry.parse("housing")))
                .containsOnlyKeys("homeKindLabel", "registeredOn");
    }

    @Test
    void the_ceiling_that_was_a_clock_of_its_own_is_the_cards_ceiling() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());

        assertThat(deadlineTimer.due(in(application), "card-making-ceiling")).hasSameTimeAs(at("2027-01-05T23:59:59"));
    }
}
