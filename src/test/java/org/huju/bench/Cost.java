package org.huju.bench;

import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What some work cost: time, and what PostgreSQL counted. WAL, rows and commits do not depend on how busy the machine is.
 *
 * @param rows inserted, updated and deleted
 */
record Cost(Duration time, long walBytes, long rows, long commits) {

    static Cost of(JdbcClient jdbc, Runnable work) {
        Counters before = Counters.read(jdbc);
        long started = System.nanoTime();
        work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        Counters after = Counters.read(jdbc);
        return new Cost(
                time,
                after.walBytes() - before.walBytes(),
                after.rows() - before.rows(),
                after.commits() - before.commits());
    }

    /** One line of a table. */
    String line(String what, long clocks) {
        return String.format(
                Locale.ROOT,
                "%-50s %9d %9.2f %11.1f %10.0f %11d %9d%n",
                what,
                clocks,
                time.toMillis() / 60_000.0,
                walBytes / 1048576.0,
                (double) walBytes / clocks,
                rows,
                commits);
    }

    static String head() {
        return String.format(
                "%-50s %9s %9s %11s %10s %11s %9s%n",
                "", "clocks", "minutes", "WAL MiB", "WAL B/each", "rows", "commits");
    }

    private record Counters(long walBytes, long rows, long commits) {

        static Counters read(JdbcClient jdbc) {
            // Each connection hands in its numbers when it has been idle for a while.
            sleep(1_500);
            return jdbc.sql("""
                            select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint),
                                tup_inserted + tup_updated + tup_deleted, xact_commit
                            from pg_stat_database where datname = current_database()""")
                    .query((row, n) -> new Counters(row.getLong(1), row.getLong(2), row.getLong(3)))
                    .single();
        }

        private static void sleep(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
