package org.huju.board.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.board.BoardRebuild;
import org.huju.board.Matter;
import org.huju.board.OpenedCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardRebuild implements BoardRebuild {

    /** The engine writes its times without a zone, in that of the house. */
    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    JdbcBoardRebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean done() {
        return jdbc.sql("select done_at is not null from board_rebuild")
                .query(Boolean.class)
                .single();
    }

    /** Nodes that start together take turns. */
    @Override
    public List<Root> next(int limit) {
        String after = jdbc.sql("select after from board_rebuild for update")
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select i.id_, i.business_key_, d.key_, h.start_time_
                        from act_ru_execution i
                        join act_re_procdef d on d.id_ = i.proc_def_id_
                        join act_hi_procinst h on h.id_ = i.id_
                        where i.parent_id_ is null and i.super_exec_ is null and d.key_ = any(:keys)
                            and i.id_ > :after
                        order by i.id_ limit :limit""")
                .param("keys", keys())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Root(
                        row.getString("id_"),
                        UUID.fromString(row.getString("business_key_")),
                        row.getString("key_"),
                        row.getTimestamp("start_time_")
                                .toLocalDateTime()
                                .atZone(HOUSE)
                                .toInstant()))
                .list();
    }

    /** What had run out before the case was opened belongs to an earlier matter of it, as at any opening. */
    @Override
    public boolean add(OpenedCase opened, Instant at, LocalDate on) {
        return jdbc.sql("""
                        insert into board_case (case_id, matter, case_no, district, centre_id, opened_at, opened_on, clocks_from)
                        select :case, :matter, :caseNo, :district, :centre, :at, :on,
                            coalesce((select max(c.id) from statutory_clock c
                                where c.case_id = :case and c.state not in ('RUNNING', 'PAUSED') and not c.missing
                                    and (select max(e.recorded_at) from clock_entry e where e.clock_id = c.id) < :at), 0)
                        on conflict (case_id, matter) do nothing""")
                        .param("case", opened.caseId())
                        .param("matter", opened.matter().key())
                        .param("caseNo", opened.caseNo())
                        .param("district", opened.district())
                        .param("centre", opened.centreId())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("on", on)
                        .update()
                > 0;
    }

    @Override
    public void reached(Root last) {
        jdbc.sql("update board_rebuild set after = :after")
                .param("after", last.instance())
                .update();
    }

    @Override
    public void finish(Instant at) {
        jdbc.sql("update board_rebuild set done_at = :at")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static String[] keys() {
        return Stream.concat(Matter.keys().stream(), Matter.parts().stream()).toArray(String[]::new);
    }
}
