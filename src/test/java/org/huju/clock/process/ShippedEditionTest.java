package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("随软件到来的日历按通知辨认，不按版本号")
@ExtendWith(OutputCaptureExtension.class)
class ShippedEditionTest extends CaseTest {

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FormService formService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private BeginShippedAmendments shipped;

    private Amending amending;

    /** The edition 2020.2 of the software is news. */
    @BeforeEach
    void beforeTheExtension() {
        shelf.knownOn(LocalDate.of(2020, 1, 17));
        clock.moveTo(LocalDate.of(2020, 1, 27));
        amending = new Amending(walk, formService);
    }

    @AfterEach
    void asShipped() {
        shelf.asShipped();
    }

    @Test
    @DisplayName("本地先有一个2020.2：国务院的那一版仍然交人核对，不悄悄跳过，也不悄悄取代")
    void an_own_edition_of_that_number_hides_nothing() {
        ProcessInstance own = amending.begin(Amending.notice("2020", "关于调整2020年安排的通知", "沪府办发〔2020〕1号", "2020-01-20"));
        amending.fill(own, amending.days(own) + "\n2020-03-02 放假 临时");
        amending.decide(own, "RELEASE");
        jobs.run(own);
        shipped.begin();

        assertThat(waiting()).hasSize(1);
        assertThat(amending.days(waiting().get(0))).contains("2020-01-31 放假 春节");
        assertThat(amending.open(waiting().get(0), Amending.FILL))
                .containsEntry("presentLabel", "2020.2")
                .containsEntry("noticeTitle", Amending.EXTENSION_TITLE);
    }

    @Test
    @DisplayName("已经放弃的，不在每次启动时再来一次，日志写明")
    void what_was_discarded_does_not_come_again(CapturedOutput log) {
        clock.moveTo(LocalDate.of(2020, 1, 17));
        steps.accepted(Filings.with(Filings.of(SampleCitizens.consistent()), "registeredOn", "2019-06-03"));
        shipped.begin();
        ProcessInstance amendment = waiting().get(0);
        amending.fill(amendment, amending.days(amendment));
        amending.decide(amendment, "DISCARD");
        shipped.begin();

        assertThat(waiting()).isEmpty();
        assertThat(log)
                .contains("The edition 2020.2 of the calendar that came with the software", "was discarded here");
    }

    private List<ProcessInstance> waiting() {
        return runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey("amend-calendar")
                .list();
    }
}
