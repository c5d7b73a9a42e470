package org.huju.board.persistence;

import java.util.List;
import org.huju.board.BoardSums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sums that have come to nothing are taken away, since there is one for each due date that ever was. */
@Repository
class JdbcBoardSums implements BoardSums {

    /** @param keys what it is counted by */
    private record Sum(String table, String keys) {

        /** Adds up what was taken from the changes. */
        String add(List<String> counts) {
            String sums = String.join(
                    ", ",
                    counts.stream().map(one -> "sum(" + one + ") as " + one).toList());
            String set = String.join(
                    ", ",
                    counts.stream()
                            .map(one -> one + " = " + table + "." + one + " + excluded." + one)
                            .toList());
            return """
                    added_to_%1$s as (
                        insert into %1$s (%2$s, %3$s)
                        select %2$s, %4$s from taken group by %2$s order by %2$s
                        on conflict (%2$s) do update set %5$s
                        returning 1)""".formatted(table, keys, String.join(", ", counts), sums, set);
        }
    }

    /** The changes of a table, and all the sums they belong to. */
    private record Changes(String table, List<String> counts, List<Sum> sums) {

        String fold() {
            return """
                    with taken as (
                        delete from %1$s where id in (select id from %1$s order by id limit :batch for update skip locked)
                        returning *),
                    %2$s
                    select count(*) from taken""".formatted(
                    table,
                    String.join(", ", sums.stream().map(sum -> sum.add(counts)).toList()));
        }
    }

    private static final String PLACE = "district, centre_id, matter";
    private static final List<Changes> ALL = List.of(
            new Changes(
                    "board_open_change",
                    List.of("n"),
                    List.of(new Sum(
                            "board_open", "district, centre_id, holder_id, matter, definition, step, position, due"))),
            new Changes(
                    "board_day_change",
                    List.of("accepted", "finished", "in_time"),
                    List.of(
                            new Sum("board_day", "day, " + PLACE),
                            new Sum("board_district_day", "day, district, matter"))),
            new Changes("board_age_change", List.of("n"), List.of(new Sum("board_age", "opened_on, " + PLACE))),
            new Changes(
                    "board_time_change",
                    List.of("n"),
                    List.of(
                            new Sum("board_time", "month, district, office_id, definition, activity, days"),
                            new Sum("board_district_time", "month, district, definition, activity, days"))));

    private final JdbcClient jdbc;

    JdbcBoardSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int fold(int batch) {
        int most = 0;
        for (Changes changes : ALL) {
            int folded = jdbc.sql(changes.fold())
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
