package org.huju.board.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.board.CaseList;
import org.huju.board.Selection;
import org.huju.board.Timeliness;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseList implements CaseList {

    private static final String COLUMNS = "select *, " + FigureSql.TIMELINESS + " from board_case where ";
    private static final String OPEN = "finished_on is null";

    private final JdbcClient jdbc;
    private final double riskFrom;

    /** @param riskFrom the chance of being late, 0 to 1, from which a case is at risk */
    JdbcCaseList(JdbcClient jdbc, @Value("${huju.board.risk-from:0.2}") double riskFrom) {
        this.jdbc = jdbc;
        this.riskFrom = riskFrom;
    }

    @Override
    public List<Row> rows(
            Selection selection, Filter filter, LocalDate today, LocalDate lastDueSoon, int offset, int limit) {
        String sql =
                COLUMNS + OPEN + Where.of(selection) + where(filter) + order(filter) + " offset :offset limit :limit";
        return asked(sql, selection, filter, today, lastDueSoon)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    @Override
    public long count(Selection selection, Filter filter, LocalDate today, LocalDate lastDueSoon) {
        String where = Where.of(selection) + where(filter);
        boolean summed = filter.clerk().isEmpty() && !filter.risk();
        String sql = summed
                ? "select coalesce(sum(n), 0) from board_open_now where true" + where
                : "select count(*) from board_case where " + OPEN + where;
        return asked(sql, selection, filter, today, lastDueSoon)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Row> row(UUID caseId, String matter, Selection selection, LocalDate today, LocalDate lastDueSoon) {
        return jdbc.sql(COLUMNS + "case_id = :case and matter = :itsMatter" + Where.of(selection))
                .params(Where.parameters(selection))
                .param("case", caseId)
                .param("itsMatter", matter)
                .param("today", today)
                .param("soon", lastDueSoon)
                .query((row, n) -> row(row))
                .optional();
    }

    @Override
    public List<Passed> path(UUID caseId, String matter) {
        return jdbc.sql("""
                        select * from board_step where case_id = :case and (matter = :matter or aside)
                        order by entered_at, id""")
                .param("case", caseId)
                .param("matter", matter)
                .query((row, n) -> new Passed(
                        row.getString("definition"),
                        row.getString("activity"),
                        row.getString("office_id"),
                        row.getString("clerk"),
                        row.getBoolean("aside"),
                        row.getObject("entered_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class),
                        row.getObject("days", Integer.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String sql, Selection selection, Filter filter, LocalDate today, LocalDate lastDueSoon) {
        return jdbc.sql(sql)
                .params(Where.parameters(selection))
                .param("step", filter.step())
                .param("clerk", filter.clerk())
                .param("riskFrom", riskFrom)
                .param("today", today)
                .param("soon", lastDueSoon);
    }

    private static String where(Filter filter) {
        return filter.timeliness().map(JdbcCaseList::where).orElse("")
                + (filter.step().isEmpty() ? "" : " and step = :step")
                + (filter.clerk().isEmpty() ? "" : " and clerk = :clerk")
                + (filter.risk() ? " and chance >= cast(:riskFrom as real)" : "");
    }

    private static String where(Timeliness timeliness) {
        return switch (timeliness) {
            case OVERDUE -> " and (position = 'OVERDUE' or position = 'RUNNING' and due < :today)";
            case DUE_SOON -> " and position = 'RUNNING' and due between :today and :soon";
            case ON_TIME -> " and position = 'RUNNING' and due > :soon";
            case PAUSED, WAITING, NONE -> " and position = '" + timeliness.name() + "'";
        };
    }

    private static String order(Filter filter) {
        if (filter.risk()) {
            return " order by chance desc, case_id";
        }
        return filter.order() == Order.AGE ? " order by opened_on, case_id" : " order by due, case_id";
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("matter"),
                row.getString("case_no"),
                row.getString("district"),
                row.getString("centre_id"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("definition"),
                row.getString("step"),
                row.getObject("step_since", LocalDate.class),
                row.getString("holder_id"),
                row.getString("clerk"),
                Timeliness.valueOf(row.getString("timeliness")),
                row.getObject("due", LocalDate.class),
                row.getString("rule"),
                Optional.ofNullable(row.getObject("chance", Float.class))
                        .map(Float::doubleValue)
                        .orElse(null),
                row.getObject("likely_on", LocalDate.class));
    }
}
