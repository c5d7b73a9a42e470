package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.people.IdNumber;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.ValidPermit;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("一人持一张居住证：持证的不能再次申领，注销以后可以")
class HeldPermitTest extends CaseTest {

    private static final LocalDate TODAY = MovableClock.START;
    private static final SampleCitizen CITIZEN = SampleCitizens.consistent();

    @Autowired
    private Permits permits;

    @Autowired
    private RecordCancellation recordCancellation;

    private ValidPermit held() {
        IdNumber person = CITIZEN.claim().idNumber();
        ValidPermit permit = SamplePermits.valid("HJHELD01", person, "样本", TODAY.minusYears(1), TODAY.plusDays(9));
        permits.add(permit);
        return permit;
    }

    @Test
    void whoever_holds_a_permit_is_told_to_have_it_endorsed_or_replaced() {
        held();

        assertThat(Refusal.at("idNumber", () -> walk.file(CITIZEN, Staff.CLERK)))
                .contains("办理签注", "办理换领、补领", "系统设定，条文未规定")
                .doesNotContain("HJHELD01");
    }

    @Test
    void a_suspended_permit_is_held_too_for_it_can_be_made_up_for() {
        permits.change(held().suspended(TODAY.plusDays(10)));

        assertThat(Refusal.at("idNumber", () -> walk.file(CITIZEN, Staff.CLERK)))
                .contains("不能再次申领");
    }

    @Test
    void after_a_cancellation_one_may_apply_again() {
        held();
        recordCancellation.cancel("HJHELD01", "不再符合条件", "第十六条", "kong.police", Optional.empty());

        assertThat(walk.file(CITIZEN, Staff.CLERK)).isWaitingAt("userTask_checkMaterials");
    }
}
