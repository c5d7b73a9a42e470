package org.huju.board.persistence;

import java.util.List;
import org.huju.board.BoardRecount;
import org.huju.board.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Every question sees the same moment, so that a case that moves meanwhile makes no difference. */
@Repository
class JdbcBoardRecount implements BoardRecount {

    private final JdbcClient jdbc;

    JdbcBoardRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Difference> differences(int limit) {
        return RecountSql.ALL.stream()
                .flatMap(question -> ask(question, limit).stream())
                .toList();
    }

    private List<Difference> ask(String question, int limit) {
        return jdbc.sql(
                        "with matter as (select unnest(:matters) as key), part as (select unnest(:parts) as key) select * from ("
                                + question + ") d limit :limit")
                .param("matters", Matter.keys().toArray(String[]::new))
                .param("parts", Matter.parts().toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) ->
                        new Difference(row.getString("figure"), row.getString("board"), row.getString("recount")))
                .list();
    }
}
