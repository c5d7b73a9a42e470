package org.huju.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many pages PostgreSQL has looked at, in memory or not. */
record PagesRead(long pages) {

    static PagesRead now(JdbcClient jdbc) throws InterruptedException {
        // Each connection hands in its numbers when it has been idle for a while.
        Thread.sleep(1_500);
        return new PagesRead(
                jdbc.sql("select blks_hit + blks_read from pg_stat_database where datname = current_database()")
                        .query(Long.class)
                        .single());
    }

    long until(PagesRead later) {
        return later.pages - pages;
    }
}
