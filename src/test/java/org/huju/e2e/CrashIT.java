package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huju.e2e.OnlineHall.Filed;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application is killed in the middle of a case, again and again: nothing is lost, nothing happens twice. */
class CrashIT {

    private static final Logger log = LoggerFactory.getLogger(CrashIT.class);
    private static final SampleCitizen CITIZEN = SampleCitizens.consistent();
    private static final String SUBMISSION = "crash-1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path data;

    private Installation installation;
    private HujuProcess huju;
    private WhatIsThere there;

    @BeforeEach
    void install() {
        // A job that died with its node is taken up by the next one when its lock has run out.
        installation = new Installation(data).with("camunda.bpm.job-execution.lock-time-in-millis", "2000");
    }

    @AfterEach
    void remove() throws IOException {
        installation.close();
    }

    @Test
    @DisplayName("办理途中多次断电：案件继续办到领证，不丢失、不重复")
    void theCaseGoesOnToItsEnd() throws Exception {
        start();
        Filed filed = file();
        clerk("zhang.centre").awaitTask("userTask_checkMaterials");

        killAndStart();
        assertThat(file()).as("the same submission sent again").isEqualTo(filed);
        clerk("zhang.centre").complete("userTask_checkMaterials", allMaterials());

        killAndStart(); // right after acceptance: the comparison is on its way
        clerk("zhang.centre").complete("userTask_issueReceipt", Map.of("receiptHandedOver", true));
        clerk("zhou.police").complete("userTask_approveIssuance", Map.of("decision", "ISSUE"));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !installation.cardOrders().isEmpty());

        installation.with("huju.inbox.interval", "PT24H");
        killAndStart(); // the factory has the order, the case does not know it yet
        await().atMost(PATIENCE).until(() -> there.undeliveredMessages() > 0);

        installation.with("huju.inbox.interval", "PT1S");
        killAndStart(); // the factory's message is kept, the case has not taken it yet
        clerk("zhang.centre").complete("userTask_handOverCard", collection());

        assertThat(new OnlineHall(huju.address()).state(filed)).isEqualTo("已领证");
        assertThat(file()).as("the same submission after the end").isEqualTo(filed);
        nothingIsLostOrDoubled();
        assertThat(installation.log())
                .doesNotContain(
                        CITIZEN.claim().idNumber().value(), CITIZEN.claim().name(), CITIZEN.phone());
    }

    private void start() throws IOException {
        huju = installation.start();
        there = new WhatIsThere(installation.jdbc());
    }

    private void killAndStart() throws IOException {
        huju.kill();
        log.info("killed; waiting jobs: {}, undelivered messages: {}", there.jobs(), there.undeliveredMessages());
        start();
    }

    private Clerk clerk(String user) throws IOException, InterruptedException {
        return Clerk.logIn(huju.address(), user);
    }

    private Filed file() throws IOException, InterruptedException {
        return new OnlineHall(huju.address()).file(Filings.of(CITIZEN), SUBMISSION);
    }

    private Map<String, Object> allMaterials() {
        return Map.of("finding", "MATERIALS", "presentMaterials", there.materials());
    }

    private static Map<String, Object> collection() {
        return Map.of("receiptChecked", true, "identityChecked", true, "collector", "APPLICANT");
    }

    private void nothingIsLostOrDoubled() {
        assertThat(there.applications()).containsExactly("COLLECTED");
        assertThat(there.acceptanceNumbers()).hasSize(1);
        assertThat(there.decisions())
                .containsExactly(
                        "CHECK_MATERIALS", "TRANSFER_TO_POLICE", "ISSUE_RECEIPT", "APPROVE_ISSUANCE", "HAND_OVER_CARD");
        assertThat(there.notices()).containsExactly("RECEIPT", "COLLECTION");
        assertThat(there.messages()).isEqualTo(1);
        assertThat(there.undeliveredMessages()).isZero();
        assertThat(there.cardNumbers()).hasSize(1);
        assertThat(orderNumbers()).hasSize(1);
        assertThat(there.endedProcesses()).containsExactly("COMPLETED");
        assertThat(there.openIncidents()).isZero();
        assertThat(there.openExecutions()).isZero();
    }

    /** Each once, however many lines the factory wrote about it. */
    private List<String> orderNumbers() {
        return installation.cardOrders().stream()
                .map(line -> line.replaceAll(".*\"orderNo\":\"([^\"]+)\".*", "$1"))
                .distinct()
                .toList();
    }
}
