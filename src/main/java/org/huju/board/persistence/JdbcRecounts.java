package org.huju.board.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.huju.board.Recounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecounts implements Recounts {

    private final JdbcClient jdbc;

    JdbcRecounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(LocalDate day, String node, Instant now, Instant lostBefore) {
        return jdbc.sql("""
                        insert into board_recount as r (day, node, started_at) values (:day, :node, :now)
                        on conflict (day) do update set node = excluded.node, started_at = excluded.started_at
                        where r.finished_at is null and r.started_at < :lostBefore""")
                        .param("day", day)
                        .param("node", node)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("lostBefore", lostBefore.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public void finished(LocalDate day, Instant now, int differences) {
        jdbc.sql("update board_recount set finished_at = :now, differences = :differences where day = :day")
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("differences", differences)
                .update();
    }

    @Override
    public OptionalInt lastDifferences() {
        List<Integer> last = jdbc.sql(
                        "select differences from board_recount where finished_at is not null order by day desc limit 1")
                .query(Integer.class)
                .list();
        return last.stream().mapToInt(Integer::intValue).findFirst();
    }
}
