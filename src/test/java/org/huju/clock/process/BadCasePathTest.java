package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重排时有一件办不成：其余照常重排，这一件最后再试，修好以后才算结束")
class BadCasePathTest extends CaseTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2020, 1, 17);
    // As CalendarAmendmentPathTest counts them.
    private static final String DUE_BEFORE = "2020-02-12";
    private static final String DUE_AFTER = "2020-02-14";

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private FormService formService;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onTheFridayBeforeTheFestival() {
        shelf.knownOn(ACCEPTED);
        clock.moveTo(ACCEPTED);
    }

    @AfterEach
    void today() {
        shelf.asShipped();
    }

    private ProcessInstance accepted(SampleCitizen citizen) {
        return steps.accepted(Filings.with(Filings.of(citizen), "registeredOn", "2019-06-03"));
    }

    @Test
    void a_bad_case_does_not_hold_up_the_others() {
        List<ProcessInstance> applications = List.of(
                accepted(SampleCitizens.consistent()),
                accepted(SampleCitizens.addressDiffers()),
                accepted(SampleCitizens.nameWithDot()),
                accepted(SampleCitizens.employmentUnknown()));
        ProcessInstance bad = applications.get(1);
        spoil(bad);
        clock.moveTo(LocalDate.of(2020, 1, 27));
        ProcessInstance amendment = new Amending(walk, formService).releaseExtension();
        runToTheIncident(amendment);

        assertThat(applications)
                .filteredOn(application -> application != bad)
                .allSatisfy(application ->
                        assertThat(file.due(application, "card-making")).isEqualTo(DUE_AFTER));
        assertThat(file.due(bad, "card-making")).isEqualTo(DUE_BEFORE);
        assertThat(left()).containsExactly(CaseWalk.caseOf(bad));
        assertThat(jdbc.sql("select error from calendar_case_left")
                        .query(String.class)
                        .single())
                .isEqualTo("org.postgresql.util.PSQLException");
        assertThat(job(amendment).getExceptionMessage())
                .contains("the clocks of case " + CaseWalk.caseOf(bad) + " could not be planned anew");
        assertThat(amendment).isWaitingAt("serviceTask_replanClocks");

        repair();
        managementService.setJobRetries(job(amendment).getId(), 1);
        jobs.run(amendment);
        assertThat(amendment).isEnded();
        assertThat(file.due(bad, "card-making")).isEqualTo(DUE_AFTER);
        assertThat(left()).isEmpty();
    }

    /** Its ledger takes no further entry. */
    private void spoil(ProcessInstance bad) {
        long clockId = jdbc.sql("select id from statutory_clock where case_id = :case and rule = 'card-making'")
                .param("case", CaseWalk.caseOf(bad))
                .query(Long.class)
                .single();
        jdbc.sql("alter table clock_entry add constraint spoilt check (clock_id <> " + clockId
                        + " or kind <> 'REPLANNED')")
                .update();
    }

    @AfterEach
    void repair() {
        jdbc.sql("alter table clock_entry drop constraint if exists spoilt").update();
    }

    /** As the job executor would, but without waiting. */
    private void runToTheIncident(ProcessInstance amendment) {
        for (int tries = 0; job(amendment).getRetries() > 0; tries++) {
            assertThat(tries).isLessThan(20);
            try {
                managementService.executeJob(job(amendment).getId());
            } catch (RuntimeException expected) {
                assertThat(expected).hasMessageContaining("could not be planned anew");
            }
        }
        assertThatThrownBy(() -> managementService.executeJob(job(amendment).getId()))
                .hasMessageContaining("could not be planned anew");
    }

    private Job job(ProcessInstance amendment) {
        return jobs.messages(amendment).get(0);
    }

    private List<UUID> left() {
        return jdbc.sql("select case_id from calendar_case_left")
                .query(UUID.class)
                .list();
    }
}
