package org.huju.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What some work cost: time, and what PostgreSQL counted. WAL, rows and commits do not depend on how busy the machine is.
 *
 * @param rows inserted, updated and deleted
 */
record Cost(long clocks, Duration time, long walBytes, long rows, long commits) {

    /** @param done how many clocks are done with */
    static Cost of(JdbcClient jdbc, LongSupplier done, Runnable work) {
        Counters before = Counters.read(jdbc);
        long doneBefore = done.getAsLong();
        long started = System.nanoTime();
        work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        long clocks = done.getAsLong() - doneBefore;
        Counters after = Counters.read(jdbc);
        return new Cost(
                clocks,
                time,
                after.walBytes() - before.walBytes(),
                after.rows() - before.rows(),
                after.commits() - before.commits());
    }

    /** One line of a table. */
    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-50s %9d %9.2f %11.1f %10.0f %11d %9d%n",
                what,
                clocks,
                time.toMillis() / 60_000.0,
                walBytes / 1048576.0,
                each(walBytes),
                rows,
                commits);
    }

    /** How much more each clock cost than in the other work. */
    String ratio(Cost other) {
        return String.format(
                Locale.ROOT,
                "one case in each transaction costs %.1f times the time, %.1f the WAL, %.1f the rows, %.1f the commits%n",
                each(time.toMillis()) / other.each(other.time.toMillis()),
                each(walBytes) / other.each(other.walBytes),
                each(rows) / other.each(other.rows),
                each(commits) / other.each(other.commits));
    }

    private double each(long all) {
        return (double) all / clocks;
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
