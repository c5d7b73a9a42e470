package org.huju.board.persistence;

import java.util.List;
import org.huju.board.BoardSums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sums that have come to nothing are taken away, since there is one for each due date that ever was. */
@Repository
class JdbcBoardSums implements BoardSums {

    private record Sum(String table, String keys, List<String> counts) {

        String fold() {
            String sums = String.join(
                    ", ",
                    counts.stream().map(one -> "sum(" + one + ") as " + one).toList());
            String set = String.join(
                    ", ",
                    counts.stream()
                            .map(one -> one + " = " + table + "." + one + " + excluded." + one)
                            .toList());
            return """
                    with taken as (
                        delete from %1$s_change where id in (
                            select id from %1$s_change order by id limit :batch for update skip locked)
                        returning *),
                    added as (
                        insert into %1$s (%2$s, %3$s)
                        select %2$s, %4$s from taken group by %2$s order by %2$s
                        on conflict (%2$s) do update set %5$s
                        returning 1)
                    select count(*) from taken""".formatted(table, keys, String.join(", ", counts), sums, set);
        }
    }

    private static final String PLACE = "district, centre_id, matter";
    private static final Sum OPEN = new Sum(
            "board_open", "district, centre_id, holder_id, matter, definition, step, position, due", List.of("n"));
    private static final Sum DAY = new Sum("board_day", "day, " + PLACE, List.of("accepted", "finished", "in_time"));
    private static final Sum AGE = new Sum("board_age", "opened_on, " + PLACE, List.of("n"));
    private static final Sum TIME =
            new Sum("board_time", "month, district, office_id, definition, activity, days", List.of("n"));

    private final JdbcClient jdbc;

    JdbcBoardSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int fold(int batch) {
        int most = 0;
        for (Sum sum : List.of(OPEN, DAY, AGE, TIME)) {
            int folded = jdbc.sql(sum.fold())
                    .param("batch", batch)
                    .query(Integer.class)
                    .single();
            most = Math.max(most, folded);
        }
        if (most > 0) {
            jdbc.sql("delete from board_open where n = 0").update();
            jdbc.sql("delete from board_age where n = 0").update();
        }
        return most;
    }
}
