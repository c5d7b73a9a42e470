package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("不诚信名单：容缺受理后逾期未补的，不得再容缺受理（系统设定）")
class DishonestyListPathTest extends CaseTest {

    private static final String PORTRAIT = "portrait";

    /** Accepted with a gap that was not closed in time. */
    private ProcessInstance late() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.consistent()), PORTRAIT);
        jobs.fire(jobs.timer(application, "timer_supplementDue"));
        return application;
    }

    @Test
    @DisplayName("在名单上的人下次申请再缺非核心材料：不得容缺，一次性告知")
    void who_is_on_the_list_is_not_accepted_with_gaps_again() {
        ProcessInstance first = late();
        walk.withdraw(file.of(first).applicationNo(), "不再需要", Staff.CLERK);
        ProcessInstance next = steps.filed(SampleCitizens.consistent());
        assertThat(walk.open(next, "userTask_checkMaterials", Staff.CLERK))
                .containsEntry("supplementRightLabel", "不可容缺受理（在不诚信名单上）");
        steps.handInAllBut(next, PORTRAIT);

        assertThat(next)
                .isWaitingAtExactly("userTask_supplementMaterials")
                .hasNotPassed("serviceTask_acceptApplication");
        assertThat(file.notice(next, Notice.Kind.ONE_TIME_NOTICE)).contains("近期照片");
    }

    @Test
    @DisplayName("别人逾期不影响本人：不在名单上的仍可容缺受理")
    void the_list_holds_only_who_was_late() {
        late();
        ProcessInstance other = steps.filed(SampleCitizens.nameWithDot());
        assertThat(walk.open(other, "userTask_checkMaterials", Staff.CLERK))
                .containsEntry("supplementRightLabel", "可以容缺受理");
        steps.handInAllBut(other, PORTRAIT);

        assertThat(other).hasPassed("serviceTask_acceptApplication").isWaitingAt("userTask_receiveSupplement");
    }
}
