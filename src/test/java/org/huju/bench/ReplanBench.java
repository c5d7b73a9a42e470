package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.ReplanClocks;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseJobs;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.huju.support.Steps;
import org.huju.support.TimersAndLedger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A hundred thousand running clocks and one amendment: what it costs, and that a crash half-way changes nothing. */
@HujuTest
@Tag("replan")
class ReplanBench {

    private static final int CLOCKS = Integer.getInteger("bench.clocks", 100_000);
    private static final int ONE_BY_ONE = Math.min(2_000, CLOCKS / 10);
    private static final int CASES_PER_BATCH = 500;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseJobs jobs;

    @Autowired
    private Steps steps;

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TimersAndLedger timersAndLedger;

    @Autowired
    private ReplanClocks replanClocks;

    @Autowired
    private FormService formService;

    @Autowired
    private ManagementService managementService;

    /** Durable, as in production. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "replan");
        properties.add("huju.database.directory", directory::toString);
        properties.add("huju.calendar.cases-per-batch", () -> CASES_PER_BATCH);
    }

    @Test
    void a_hundred_thousand_clocks_are_replanned() {
        StringBuilder table = new StringBuilder("\n").append(Cost.head());
        List<LocalDate> days =
                LocalDate.of(2020, 1, 13).datesUntil(LocalDate.of(2020, 1, 18)).toList();
        walk.reset();
        shelf.knownOn(days.get(0));
        for (int i = 0; i < days.size(); i++) {
            clock.moveTo(days.get(i));
            ProcessInstance template = waitingForTheSigner(citizens().get(i));
            new ClonedCases(jdbc).add(CaseWalk.caseOf(template), CLOCKS / days.size() - 1);
        }
        jdbc.sql("vacuum analyze").update();
        jdbc.sql("checkpoint").update();
        assertThat(timersAndLedger.differences()).isEmpty();

        ProcessInstance amendment = release();
        UUID id = CaseWalk.caseOf(amendment);
        int half = (CLOCKS - ONE_BY_ONE) / CASES_PER_BATCH / 2;
        table.append(Cost.of(jdbc, () -> batches(amendment, half))
                .line(CASES_PER_BATCH + " cases in each transaction, first half", (long) half * CASES_PER_BATCH));
        table.append(Cost.of(jdbc, () -> oneByOne(id)).line("for comparison: one case in each", ONE_BY_ONE));
        long before = replanned();
        killInTheMiddleOfABatch(amendment);
        assertThat(replanned()).isEqualTo(before);
        table.append(Cost.of(jdbc, () -> jobs.run(amendment))
                .line("the same, second half, after a crash in a batch", CLOCKS - before));

        assertThat(replanned()).isEqualTo(CLOCKS);
        assertThat(clocksWithOneEntryTooMany()).isZero();
        List<String> differences = timersAndLedger.differences();
        table.append("timers and tasks that differ from the ledger: ").append(differences.size());
        System.out.println(table);
        assertThat(differences).isEmpty();
        assertThat(outcome())
                .isEqualTo(Map.of(
                        "2020-02-10", (long) CLOCKS / 5,
                        "2020-02-11", (long) CLOCKS / 5,
                        "2020-02-12", (long) CLOCKS / 5,
                        "2020-02-13", (long) CLOCKS / 5,
                        "2020-02-14", (long) CLOCKS / 5));
    }

    private static List<SampleCitizen> citizens() {
        return List.of(
                SampleCitizens.consistent(),
                SampleCitizens.nameWithDot(),
                SampleCitizens.addressDiffers(),
                SampleCitizens.employmentUnknown(),
                SampleCitizens.homeContradicted());
    }

    private ProcessInstance waitingForTheSigner(SampleCitizen citizen) {
        ProcessInstance application = steps.accepted(Filings.with(Filings.of(citizen), "registeredOn", "2019-06-03"));
        jobs.run(application);
        return application;
    }

    private ProcessInstance release() {
        clock.moveTo(LocalDate.of(2020, 1, 27));
        Map<String, Object> notice = new HashMap<>(Map.of(
                "year", "2020",
                "noticeTitle", "国务院办公厅关于延长2020年春节假期的通知",
                "noticeNumber", "国办发明电〔2020〕1号",
                "announcedOn", "2020-01-27"));
        ProcessInstance amendment = walk.as(
                Staff.MUNICIPAL_HEAD, () -> formService.submitStartForm(walk.definition("amend-calendar"), notice));
        String days = walk.open(amendment, "userTask_fillCalendar", Staff.MUNICIPAL_HEAD)
                .get("days")
                .toString()
                .replace("2020-02-01 上班 春节", "2020-01-31 放假 春节\n2020-02-01 放假 春节\n2020-02-02 放假 春节");
        walk.submit(amendment, "userTask_fillCalendar", Staff.MUNICIPAL_HEAD, Map.of("days", days));
        long started = System.nanoTime();
        walk.open(amendment, "userTask_reviewAmendment", Staff.MUNICIPAL_HEAD);
        System.out.printf("preview of %d clocks: %.1f s%n", CLOCKS, (System.nanoTime() - started) / 1e9);
        walk.submit(amendment, "userTask_reviewAmendment", Staff.MUNICIPAL_HEAD, Map.of("decision", "RELEASE"));
        return amendment;
    }

    private void oneByOne(UUID amendment) {
        for (int i = 0; i < ONE_BY_ONE; i++) {
            replanClocks.nextBatch(amendment, 1);
        }
    }

    private void batches(ProcessInstance amendment, int count) {
        for (int i = 0; i < count; i++) {
            managementService.executeJob(job(amendment).getId());
        }
    }

    private Job job(ProcessInstance amendment) {
        return jobs.messages(amendment).get(0);
    }

    /** Takes the database connection away from a batch that has done half of its work. */
    private void killInTheMiddleOfABatch(ProcessInstance amendment) {
        String job = job(amendment).getId();
        Thread batch = new Thread(() -> managementService.executeJob(job));
        batch.setUncaughtExceptionHandler((thread, lost) -> {});
        batch.start();
        while (killed() == 0 && batch.isAlive()) {
            Thread.onSpinWait();
        }
        join(batch);
        managementService.setJobRetries(job, 3);
    }

    private int killed() {
        return jdbc.sql("""
                        select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
                        join pg_locks l on l.pid = a.pid and l.granted
                        join pg_class c on c.oid = l.relation and c.relname = 'act_ru_job'
                        where a.pid <> pg_backend_pid() and l.mode = 'RowExclusiveLock'""").query(Integer.class).single();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long replanned() {
        return count("select count(*) from clock_entry where kind = 'REPLANNED'");
    }

    private long clocksWithOneEntryTooMany() {
        return count(
                "select count(*) from (select clock_id from clock_entry group by clock_id having count(*) > 2) more");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Map<String, Long> outcome() {
        Map<String, Long> outcome = new HashMap<>();
        jdbc.sql("select cast(due as text), count(*) from statutory_clock group by due")
                .query((row, n) -> outcome.put(row.getString(1), row.getLong(2)))
                .list();
        return outcome;
    }
}
