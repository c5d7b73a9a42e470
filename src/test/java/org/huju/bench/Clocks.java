package org.huju.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clocks of all cases say. */
final class Clocks {

    /** The clocks the bench counts. */
    static final String RUNNING = "rule = 'card-making' and state = 'RUNNING'";

    private Clocks() {}

    static long replanned(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from clock_entry where kind = 'REPLANNED'")
                .query(Long.class)
                .single();
    }

    static long withSeveralEntries(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from (select clock_id from clock_entry where kind = 'REPLANNED'
                            group by clock_id having count(*) > 1) more""").query(Long.class).single();
    }

    /** Changes when anything about a finished clock does. */
    static String finished(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) || ' ' || md5(string_agg(md5(c::text || e::text), '' order by c.id, e.seq))
                        from statutory_clock c join clock_entry e on e.clock_id = c.id
                        where c.state not in ('RUNNING', 'PAUSED')""").query(String.class).single();
    }
}
