package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All permits of the city as records with dates: taken in from a file, swept in a night with what falls due, looked up by departments; and
 * beside it the alternative, one sleeping process instance for each permit.
 */
class PermitsBench {

    private static final long PERMITS = Long.getLong("permits", 3_800_000);
    /** A 250th: 15,200 of 3.8 million, those of one working day. */
    private static final long DUE_EACH = PERMITS / 250;

    private static final int SLEEPING = Integer.getInteger("bench.sleeping", (int) Math.min(100_000, PERMITS));
    private static final int CALLS_EACH = 2_500;
    /** A code of article 17. */
    private static final String PURPOSE = "compulsory-education";

    private static final Duration PATIENCE = Duration.ofMinutes(40);
    /** Far fewer than the table has: a batch must not cost more with every permit there is. */
    private static final int MOST_PAGES_OF_A_BATCH = 20_000;

    private static final Map<String, String> IDLE = Map.of("huju.sweep.enabled", "false");
    private static final Map<String, String> SWEEPING =
            Map.of("huju.sweep.from", "00:00", "huju.sweep.first-look", "PT1S", "huju.sweep.interval", "PT1S");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final PermitsFile permits = new PermitsFile(PERMITS, DUE_EACH, today);
    private final StringBuilder table = new StringBuilder();

    private BenchServer server;
    private JdbcClient jdbc;
    private NightTally tally;

    @BeforeEach
    void install() throws IOException {
        server = BenchServer.start("permits");
        jdbc = server.jdbc();
        tally = new NightTally(jdbc);
    }

    @AfterEach
    void remove() throws IOException {
        System.out.println("\n" + table);
        server.close();
    }

    @Test
    @Tag("permits")
    void a_citys_permits_are_taken_in_and_swept() throws Exception {
        table.append(Spent.head());
        takeIn();
        double bytes = sizes();
        lookUp();
        sweepAlone();
        sweepTogether();
        sleep(bytes);
    }

    @Test
    @Tag("standing")
    void departments_look_up_how_permits_stand() throws Exception {
        table.append(Spent.head());
        takeIn();
        lookUp();
    }

    private void takeIn() throws Exception {
        Path file = server.directory().resolve("permits.csv");
        permits.write(file);
        try (ProductionNode prepared = ProductionNode.start(server, "prepare", IDLE)) {
            assertThat(prepared.address()).isNotNull();
        }
        Map<String, String> importing =
                Map.of("huju.sweep.enabled", "false", "huju.earlier-permits.file", file.toString());
        Spent[] spent = new Spent[1];
        ProductionNode[] node = new ProductionNode[1];
        Spent all = Spent.on(jdbc, () -> {
            node[0] = ProductionNode.start(server, "import", importing);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::isTakenIn);
        });
        node[0].close();
        spent[0] = new Spent(importSeconds(), all.walBytes(), all.rows(), all.commits());
        table.append(spent[0].line("(a) import of the file", PERMITS));
        line(
                "    the file: %.0f MiB; read through once, before, for header and encoding",
                Files.size(file) / 1048576.0);
        assertThat(jdbc.sql("select added || ' ' || known || ' ' || bad from permit_import")
                        .query(String.class)
                        .single())
                .isEqualTo(PERMITS + " 0 0");
        assertThat(tally.count("select count(*) from residence_permit")).isEqualTo(PERMITS);
        Files.delete(file);
        jdbc.sql("vacuum analyze residence_permit").update();
        jdbc.sql("vacuum analyze permit_entry").update();
        jdbc.sql("vacuum analyze permit_case").update();
    }

    private boolean isTakenIn() {
        return tally.count("select count(*) from permit_import where finished_at is not null") == 1;
    }

    private double importSeconds() {
        return jdbc.sql("select extract(epoch from finished_at - begun_at) from permit_import")
                .query(Double.class)
                .single();
    }

    /** @return bytes of a permit, with its history and all indexes */
    private double sizes() {
        double all = 0;
        for (String name :
                new String[] {"residence_permit", "permit_entry", "points_account", "points_account_entry"}) {
            long heap = tally.count("select pg_table_size('" + name + "')");
            long indexes = tally.count("select pg_indexes_size('" + name + "')");
            line("    %-24s table %8.1f MiB, indexes %8.1f MiB", name, heap / 1048576.0, indexes / 1048576.0);
            all += heap + indexes;
        }
        line(
                "    %.0f bytes for each permit in all; %.1f of them in the two indexes by which the night finds it",
                all / PERMITS, waitingBytes() / PERMITS);
        return all / PERMITS;
    }

    private double waitingBytes() {
        return tally.count(
                "select pg_relation_size('residence_permit_ending') + pg_relation_size('residence_permit_to_remind')");
    }

    private void lookUp() throws Exception {
        try (ProductionNode node = ProductionNode.start(server, "standing", IDLE)) {
            StandingCalls calls = new StandingCalls(node.address(), PERMITS, PURPOSE);
            calls.make(CALLS_EACH / 5);
            long before = tally.count("select count(*) from standing_look_up");
            Laps laps = calls.make(CALLS_EACH);
            table.append("(d) ").append(Laps.head().stripLeading().indent(0)).append(laps.line());
            assertThat(tally.count("select count(*) from standing_look_up") - before)
                    .isEqualTo((long) CALLS_EACH * StandingCalls.CLIENTS);
        }
    }

    private void sweepAlone() throws Exception {
        DuePlans plans = new DuePlans(jdbc);
        String suspend = plans.toSuspend(permits.endedLast());
        String remind = plans.toRemind(permits.endedLast(), permits.opensToday());
        System.out.println("\nto suspend, a batch of 500\n" + suspend + "\n\nto remind, a batch of 500\n" + remind);
        for (String plan : new String[] {suspend, remind}) {
            assertThat(plan)
                    .containsPattern("Index Scan (using|on) residence_permit_(ending|to_remind)")
                    .doesNotContain("Seq Scan on residence_permit");
            assertThat(DuePlans.buffers(plan)).isLessThan(MOST_PAGES_OF_A_BATCH);
        }
        Spent all = Spent.on(jdbc, () -> {
            try (ProductionNode node = ProductionNode.start(server, "alone", SWEEPING)) {
                awaitSwept(DUE_EACH);
                assertThat(node.log()).doesNotContain("broken off");
            }
        });
        table.append(new Spent(sweepSeconds(), all.walBytes(), all.rows(), all.commits())
                .line("(b) a night's sweep, one node", 2 * DUE_EACH));
        tally.assertExactlyOnce(DUE_EACH, permits.endedLast(), permits.opensToday());
    }

    private void awaitSwept(long each) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> tally.suspended() >= each && tally.begun() >= each);
    }

    private double sweepSeconds() {
        return jdbc.sql("select extract(epoch from max(finished_at) - min(started_at)) from sweep_night")
                .query(Double.class)
                .single();
    }

    /** Two nodes wait; then as many permits fall due at once, and one of the nodes dies in the middle of a batch. */
    private void sweepTogether() throws Exception {
        ProductionNode one = ProductionNode.start(server, "one", SWEEPING);
        try (ProductionNode other = ProductionNode.start(server, "other", SWEEPING)) {
            String[] fate = new String[1];
            Spent spent = Spent.on(jdbc, () -> {
                makeDue();
                fate[0] = killInMidBatch(one);
                awaitSwept(2 * DUE_EACH);
            });
            table.append(spent.line("(b) two nodes, one killed in mid-batch", 2 * DUE_EACH));
            line("    %s", fate[0]);
            assertThat(other.log()).doesNotContain("broken off");
        } finally {
            one.close();
        }
        tally.assertExactlyOnce(2 * DUE_EACH, permits.endedLast(), permits.opensToday());
    }

    /** In one transaction, so that both nodes find all of it at their next look. */
    private void makeDue() {
        jdbc.sql("""
                        with chosen as (
                            select id, row_number() over (order by permit_no) n from (
                                select id, permit_no from residence_permit where valid_until > :opens
                                order by permit_no limit :both) first)
                        update residence_permit p set valid_until = case when mod(n, 2) = 0 then :ended else :opens end
                        from chosen c where c.id = p.id""")
                .param("opens", permits.opensToday())
                .param("ended", permits.endedLast())
                .param("both", 2 * DUE_EACH)
                .update();
    }

    /** Held still first: a batch it was at is then neither done nor given up, and ends with the process. */
    private String killInMidBatch(ProductionNode node) throws Exception {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    if (transaction("one").isEmpty()) {
                        return false;
                    }
                    node.signal("STOP");
                    Thread.onSpinWait();
                    if (transaction("one").isPresent()) {
                        return true;
                    }
                    node.signal("CONT");
                    return false;
                });
        String transaction = transaction("one").orElseThrow();
        node.kill();
        await().atMost(PATIENCE).until(() -> !"in progress".equals(status(transaction)));
        assertThat(status(transaction)).isEqualTo("aborted");
        return "killed with " + tally.suspended() + " suspended and " + tally.begun() + " begun in all; its batch "
                + transaction + ": " + status(transaction);
    }

    /** One that has written already. */
    private Optional<String> transaction(String node) {
        return jdbc.sql("""
                        select cast(backend_xid as text) from pg_stat_activity
                        where application_name = :node and backend_xid is not null and state = 'idle in transaction' limit 1""").param("node", node).query(String.class).optional();
    }

    private String status(String transaction) {
        return jdbc.sql("select pg_xact_status(cast(:id as xid8))")
                .param("id", transaction)
                .query(String.class)
                .single();
    }

    private void sleep(double bytesOfAPermit) throws Exception {
        try (SleepingPermits sleeping = new SleepingPermits(server)) {
            long rowsBefore = sleeping.rows();
            long bytesBefore = sleeping.bytes();
            Spent spent = Spent.on(sleeping.jdbc(), () -> sleeping.start(SLEEPING));
            table.append(spent.line("(c) the alternative: sleeping instances", SLEEPING));
            sleeping.spread();
            double rows = (double) (sleeping.rows() - rowsBefore) / SLEEPING;
            double bytes = (double) (sleeping.bytes() - bytesBefore) / SLEEPING;
            double poll = sleeping.pollMillis();
            double look = lookMillis();
            line(
                    "    each sleeping instance: %.1f rows, %.0f bytes beside the permit itself (%.0f bytes)",
                    rows, bytes, bytesOfAPermit);
            line(
                    "    each record waits with: 0 rows, %.1f bytes of index: %.0f times less",
                    waitingBytes() / PERMITS, bytes * PERMITS / waitingBytes());
            line(
                    "    a look when nothing is due: the engine's poll %.2f ms at %d, the night's two selects %.2f ms at %d",
                    poll, SLEEPING, look, PERMITS);
            assertThat(bytes).isGreaterThan(waitingBytes() / PERMITS);
        }
    }

    /** Both selects together, the median of 21. */
    private double lookMillis() throws ReflectiveOperationException {
        DuePlans plans = new DuePlans(jdbc);
        double[] millis = new double[21];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = DuePlans.millis(plans.toSuspend(permits.endedLast()))
                    + DuePlans.millis(plans.toRemind(permits.endedLast(), permits.opensToday()));
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format + "%n", values));
    }
}
