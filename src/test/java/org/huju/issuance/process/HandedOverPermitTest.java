package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("领证以后：居住证自发放之日起可以使用，自受理之日起一年")
class HandedOverPermitTest extends CaseTest {

    private static final IdNumber HOLDER = SampleCitizens.consistent().claim().idNumber();

    @Autowired
    private Permits permits;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("第十二条、第十四条：制成而未领的还不是居住证；领取之日起有效，到期日自受理之日起算")
    void a_card_is_a_permit_once_it_is_handed_over() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);
        steps.handOverReceipt(application);
        jobs.run(application);
        steps.issue(application);
        clock.moveTo(LocalDate.of(2026, 12, 2));
        steps.cardMade(application, LocalDate.of(2026, 12, 1));
        assertThat(permits.of(HOLDER)).isEmpty();
        steps.handOverCard(application);

        Permit permit = permits.of(HOLDER).orElseThrow();
        assertThat(permit.holderName()).isEqualTo("林若溪");
        assertThat(permit.permitNo())
                .isEqualTo(file.of(application).card().orElseThrow().cardNo());
        assertThat(permit.issuedOn()).isEqualTo("2026-12-02");
        // Accepted on 23 November 2026.
        assertThat(permit.validUntil()).isEqualTo("2027-11-23");
        assertThat(permits.history(permit.id())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(PermitEntry.Kind.ISSUED);
            assertThat(entry.by()).isNotBlank();
        });
    }
}
