package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time passes while the application is down, and is moved while it is up: every timer fires once, in its turn. */
@DisplayName("时间：停机时到期的期限，开机后发生一次；演示时钟拨得动，断电也不退回")
class TimeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path data;

    private Installation installation;
    private HujuProcess huju;
    private WhatIsThere there;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(data).with("camunda.bpm.job-execution.lock-time-in-millis", "2000");
        start();
    }

    @AfterEach
    void remove() throws IOException {
        installation.close();
    }

    private void start() throws IOException {
        huju = installation.start();
        there = new WhatIsThere(installation.jdbc());
    }

    private Clerk clerk(String user) throws IOException, InterruptedException {
        return Clerk.logIn(huju.address(), user);
    }

    private void acceptACase() throws IOException, InterruptedException {
        new OnlineHall(huju.address()).file(Filings.of(SampleCitizens.consistent()), "time-1");
        clerk("zhang.centre").awaitTask("userTask_checkMaterials");
        clerk("zhang.centre")
                .complete(
                        "userTask_checkMaterials",
                        Map.of("finding", "MATERIALS", "presentMaterials", there.materials()));
        clerk("zhou.police").awaitTask("userTask_approveIssuance");
    }

    /** As Tasklist is told. */
    private long daysAhead() throws IOException, InterruptedException {
        WebSession anybody = WebSession.open(huju.address());
        JsonNode clock = anybody.json(anybody.get("/camunda/demo/clock"));
        return Duration.ofMillis(clock.path("aheadMillis").asLong()).toDays();
    }

    @Test
    @DisplayName("停机时制证期限届满：开机后督办一次，再断电再开机也还是一次；随后把时钟拨到上限，上限督办一次")
    void aTimerThatFellDueWhileNothingRanFiresOnce() throws Exception {
        acceptACase();
        assertThat(daysAhead()).isZero();

        huju.kill();
        there.moveTimeTo(there.timerDue("timer_cardDue").plusSeconds(60));
        start();
        clerk("zheng.police").awaitTask("userTask_superviseOverdue");
        await().atMost(PATIENCE).untilAsserted(() -> overdueOnce("OVERDUE"));
        assertThat(daysAhead()).isGreaterThan(14);

        huju.kill();
        start();
        moveToNextDueDate();
        clerk("shen.district").awaitTask("userTask_superviseCeiling");
        // The ceiling was the last timer that was left: the earlier ones had every chance to fire again.
        overdueOnce("PAST_CEILING");
        assertThat(there.times("timer_cardCeiling")).isEqualTo(1);
        assertThat(there.openIncidents()).isZero();
    }

    private void moveToNextDueDate() {
        try (Playwright playwright = Browsers.playwright();
                Tasklist zheng = Tasklist.logIn(Browsers.launch(playwright), huju.address(), "zheng.police")) {
            CaseForm move = zheng.begin("拨动演示时钟").tick("到下一个期限时点");
            zheng.picture("move-clock");
            move.submit();
            assertThat(zheng.houseTime()).startsWith("演示时").contains("年", "星期");
            zheng.leave(List.of(SampleCitizens.consistent().phone()));
        }
    }

    private void overdueOnce(String mark) {
        assertThat(there.times("timer_cardDueSoon")).isEqualTo(1);
        assertThat(there.times("timer_cardDue")).isEqualTo(1);
        assertThat(there.times("serviceTask_markOverdue")).isEqualTo(1);
        assertThat(there.times("userTask_superviseOverdue")).isEqualTo(1);
        assertThat(there.marks()).containsExactly(mark);
    }
}
