package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.Applications;
import org.huju.issuance.Material;
import org.huju.issuance.Materials;
import org.huju.platform.inbox.Inbox;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
class PermitApplicationPathTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Applications applications;

    @Autowired
    private Materials materials;

    @Autowired
    private Inbox inbox;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    @Test
    @DisplayName("比对一致：受理、比对、签发、制证、领证")
    void everythingEqualGoesStraightToTheCollectedCard() {
        ProcessInstance application = walk.file(SampleCitizens.consistent(), "zhang.centre");
        assertThat(application).isWaitingAt("userTask_checkMaterials");
        walk.submit(application, "userTask_checkMaterials", "zhang.centre", allMaterials(application));
        walk.submit(application, "userTask_issueReceipt", "zhang.centre", Map.of("receiptHandedOver", true));
        walk.runJobs(application);
        assertThat(application)
                .isWaitingAt("userTask_approveIssuance")
                .hasNotPassed("userTask_reviewComparison", "userTask_compareManually");
        walk.submit(application, "userTask_approveIssuance", "zhou.police", Map.of("decision", "ISSUE"));
        walk.runJobs(application);
        assertThat(application).isWaitingAt("messageEvent_cardMade");
        inbox.keep(
                "message-1", "cardMade", CaseWalk.caseOf(application), "{\"cardNo\":\"C1\",\"madeOn\":\"2026-11-23\"}");
        walk.deliverInbox();
        assertThat(application).isWaitingAt("userTask_handOverCard");
        walk.submit(
                application,
                "userTask_handOverCard",
                "zhang.centre",
                Map.of("receiptChecked", true, "identityChecked", true, "collector", "APPLICANT"));
        assertThat(application).isEnded();
        assertThat(applications.get(CaseWalk.caseOf(application)).state()).isEqualTo(ApplicationState.COLLECTED);
    }

    private Map<String, Object> allMaterials(ProcessInstance application) {
        UUID id = CaseWalk.caseOf(application);
        List<String> codes = materials.of(id).stream().map(Material::code).toList();
        return Map.of("finding", "MATERIALS", "presentMaterials", codes);
    }
}
