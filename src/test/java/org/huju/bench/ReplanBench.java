package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.clock.TestClock;
import org.huju.e2e.Clerk;
import org.huju.e2e.HujuProcess;
import org.huju.e2e.Installation;
import org.huju.e2e.OnlineHall;
import org.huju.e2e.WhatIsThere;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred thousand running clocks and one amendment: what it costs, and that a crash half-way changes nothing. */
@Tag("replan")
class ReplanBench {

    private static final int CLOCKS = Integer.getInteger("bench.clocks", 100_000);
    private static final int FINISHED = CLOCKS / 10;
    private static final int ONE_BY_ONE = Math.min(2_000, CLOCKS / 10);
    private static final int CASES_PER_BATCH = 500;
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final StringBuilder table = new StringBuilder("\n").append(Cost.head());

    private Installation installation;
    private HujuProcess huju;
    private JdbcClient jdbc;
    private WhatIsThere there;

    @BeforeEach
    void install() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "replan");
        // What a killed node was at is taken up when its lock has run out.
        installation = new Installation(directory.toAbsolutePath())
                .with("camunda.bpm.job-execution.lock-time-in-millis", "20000");
        start(CASES_PER_BATCH);
    }

    @AfterEach
    void remove() throws IOException {
        installation.close();
    }

    private void start(int casesPerBatch) throws IOException {
        huju = installation
                .with("huju.calendar.cases-per-batch", String.valueOf(casesPerBatch))
                .start();
        jdbc = installation.jdbc();
        there = new WhatIsThere(jdbc);
    }

    private Clerk clerk(String user) throws IOException, InterruptedException {
        return Clerk.logIn(huju.address(), user);
    }

    @Test
    void a_hundred_thousand_clocks_are_replanned() throws Exception {
        cases();
        LocalDate due = jdbc.sql("select distinct due from statutory_clock where " + Clocks.RUNNING)
                .query(LocalDate.class)
                .single();
        String finished = Clocks.finished(jdbc);
        assertThat(differences()).isEmpty();

        fillIn(due);
        measure("500 cases in each transaction, to the kill", () -> {
            release();
            awaitReplanned(CLOCKS / 2);
        });
        huju.kill();
        long killedAt = replanned();
        start(1);
        assertThat(Clocks.withSeveralEntries(jdbc)).isZero();
        Cost single = oneByOne();
        huju.kill();
        start(CASES_PER_BATCH);
        Cost batched = theRest();

        System.out.printf("%skilled at %d of %d%n%s", table, killedAt, CLOCKS, single.ratio(batched));
        assertThat(killedAt).isBetween(1L, CLOCKS - 1L);
        assertThat(replanned()).isEqualTo(CLOCKS);
        assertThat(Clocks.withSeveralEntries(jdbc)).isZero();
        assertThat(jdbc.sql("select distinct due from statutory_clock where " + Clocks.RUNNING)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(nextWorkingDay(due));
        assertThat(Clocks.finished(jdbc)).isEqualTo(finished);
        assertThat(there.openIncidents()).isZero();
        List<String> differences = differences();
        System.out.println("timers and tasks that differ from the ledger: " + differences.size());
        assertThat(differences).isEmpty();
    }

    /** Most wait to be signed; of some the card is made and waits to be collected. */
    private void cases() throws IOException, InterruptedException {
        UUID finished = accepted(SampleCitizens.nameWithDot(), "bench-1");
        clerk("zhou.police").complete("userTask_approveIssuance", Map.of("decision", "ISSUE"));
        clerk("zhang.centre").awaitTask("userTask_handOverCard");
        UUID running = accepted(SampleCitizens.consistent(), "bench-2");
        ClonedCases cloned = new ClonedCases(jdbc);
        cloned.add(finished, FINISHED - 1);
        cloned.add(running, CLOCKS - 1);
        jdbc.sql("vacuum analyze").update();
    }

    private UUID accepted(SampleCitizen citizen, String submission) throws IOException, InterruptedException {
        String number = new OnlineHall(huju.address())
                .file(Filings.of(citizen), submission)
                .applicationNo();
        UUID id = jdbc.sql("select id from permit_application where application_no = :number")
                .param("number", number)
                .query(UUID.class)
                .single();
        List<String> materials = jdbc.sql("select code from case_material where application_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
        clerk("zhang.centre").awaitTask("userTask_checkMaterials");
        clerk("zhang.centre")
                .complete("userTask_checkMaterials", Map.of("finding", "MATERIALS", "presentMaterials", materials));
        clerk("zhou.police").awaitTask("userTask_approveIssuance");
        return id;
    }

    /** The day on which they are due becomes a day off. */
    private void fillIn(LocalDate due) throws IOException, InterruptedException {
        clerk("han.municipal")
                .begin(
                        "amend-calendar",
                        Map.of(
                                "year",
                                String.valueOf(due.getYear()),
                                "noticeTitle",
                                "关于调整放假安排的通知",
                                "noticeNumber",
                                "沪府办发〔" + due.getYear() + "〕9号",
                                "announcedOn",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        String days = jdbc.sql("select days from calendar_edition where state = 'DRAFT'")
                .query(String.class)
                .single();
        clerk("han.municipal").complete("userTask_fillCalendar", Map.of("days", days + "\n" + due + " 放假 临时"));
    }

    private void release() {
        try {
            clerk("han.municipal").complete("userTask_reviewAmendment", Map.of("decision", "RELEASE"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(30))
                .filter(TestClock.CALENDAR::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private Cost oneByOne() {
        awaitReplanned(replanned() + 1);
        return measure("one case in each, for comparison", () -> awaitReplanned(replanned() + ONE_BY_ONE));
    }

    private Cost theRest() {
        awaitReplanned(replanned() + CASES_PER_BATCH / 2);
        return measure(
                "500 cases in each, to the end",
                () -> await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> there.times("endEvent_calendarAmended") == 1));
    }

    private Cost measure(String what, Runnable work) {
        jdbc.sql("checkpoint").update();
        Cost cost = Cost.of(jdbc, this::replanned, work);
        table.append(cost.line(what));
        return cost;
    }

    private void awaitReplanned(long clocks) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> replanned() >= clocks);
    }

    private long replanned() {
        return Clocks.replanned(jdbc);
    }

    private List<String> differences() {
        return ForeignEngine.differences(jdbc);
    }
}
