package org.huju.bench;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What some work took: time, and what PostgreSQL counted in the database meanwhile.
 *
 * @param rows inserted, updated and deleted
 */
record Spent(double seconds, long walBytes, long rows, long commits) {

    interface Work {
        void run() throws Exception;
    }

    static Spent on(JdbcClient jdbc, Work work) throws Exception {
        jdbc.sql("checkpoint").update();
        Spent before = counters(jdbc);
        long started = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - started) / 1e9;
        Spent after = counters(jdbc);
        return new Spent(
                seconds,
                after.walBytes() - before.walBytes(),
                after.rows() - before.rows(),
                after.commits() - before.commits());
    }

    private static Spent counters(JdbcClient jdbc) {
        jdbc.sql("select pg_stat_force_next_flush()").query(rs -> {});
        return jdbc.sql("""
                        select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint),
                            tup_inserted + tup_updated + tup_deleted, xact_commit
                        from pg_stat_database where datname = current_database()""")
                .query((row, n) -> new Spent(0, row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    static String head() {
        return String.format(
                "%-46s %9s %9s %8s %9s %9s %10s %8s%n",
                "", "done", "seconds", "per s", "WAL MiB", "WAL B/each", "rows", "commits");
    }

    String line(String what, long done) {
        return String.format(
                Locale.ROOT,
                "%-46s %9d %9.1f %8.0f %9.1f %10.0f %10d %8d%n",
                what,
                done,
                seconds,
                done / seconds,
                walBytes / 1048576.0,
                (double) walBytes / done,
                rows,
                commits);
    }
}
