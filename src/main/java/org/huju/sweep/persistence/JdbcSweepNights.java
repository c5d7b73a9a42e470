package org.huju.sweep.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huju.sweep.SweepNights;
import org.huju.sweep.SweptTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSweepNights implements SweepNights {

    private final JdbcClient jdbc;

    JdbcSweepNights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void done(LocalDate night, String task, String node, int rows, Instant startedAt, Instant finishedAt) {
        jdbc.sql("""
                        insert into sweep_night (night, task, node, batches, done, started_at, finished_at)
                        values (:night, :task, :node, 1, :rows, :startedAt, :finishedAt)
                        on conflict (night, task, node) do update
                        set batches = sweep_night.batches + 1, done = sweep_night.done + excluded.done,
                            finished_at = excluded.finished_at""")
                .param("night", night)
                .param("task", task)
                .param("node", node)
                .param("rows", rows)
                .param("startedAt", Timestamp.from(startedAt))
                .param("finishedAt", Timestamp.from(finishedAt))
                .update();
    }

    @Override
    public List<SweptTask> of(LocalDate night) {
        return jdbc.sql("select * from sweep_night where night = :night order by task, node")
                .param("night", night)
                .query((row, n) -> new SweptTask(
                        row.getObject("night", LocalDate.class),
                        row.getString("task"),
                        row.getString("node"),
                        row.getInt("batches"),
                        row.getLong("done"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("finished_at").toInstant()))
                .list();
    }
}
