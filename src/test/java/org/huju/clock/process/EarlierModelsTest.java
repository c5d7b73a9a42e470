package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case keeps the model it began with, and the first models asked the clock in words that today's no longer use. */
@DisplayName("第十二条：按最初的流程图办理的案件，定时器仍取得到日期")
class EarlierModelsTest extends CaseTest {

    @Autowired
    private DeadlineTimer deadlineTimer;

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
    void the_ceiling_that_was_a_clock_of_its_own_is_the_cards_ceiling() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());

        assertThat(deadlineTimer.due(in(application), "card-making-ceiling")).hasSameTimeAs(at("2027-01-05T23:59:59"));
    }
}
