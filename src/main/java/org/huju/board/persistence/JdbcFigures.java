package org.huju.board.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huju.board.Figures;
import org.huju.board.Matter;
import org.huju.board.Selection;
import org.huju.board.Timeliness;
import org.huju.board.TrendUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFigures implements Figures {

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> open(Selection selection, LocalDate today, LocalDate lastDueSoon) {
        return asked(FigureSql.OPEN + Where.of(selection) + FigureSql.OPEN_GROUPS, selection)
                .param("today", today)
                .param("soon", lastDueSoon)
                .query((row, n) -> open(row))
                .list();
    }

    @Override
    public List<Open> openByClerk(Selection selection, LocalDate today, LocalDate lastDueSoon) {
        return asked(FigureSql.BY_CLERK + Where.of(selection) + " group by 1, 2", selection)
                .param("today", today)
                .param("soon", lastDueSoon)
                .query((row, n) -> new Open(
                        By.OFFICE,
                        row.getString("clerk"),
                        "",
                        Timeliness.valueOf(row.getString("timeliness")),
                        row.getLong("n")))
                .list();
    }

    private static Open open(ResultSet row) throws SQLException {
        By by = By.valueOf(row.getString("by"));
        String matter = row.getString("matter");
        String key = switch (by) {
            case ALL -> "";
            case MATTER -> matter;
            case STEP -> row.getString("definition") + "/" + row.getString("step");
            case DISTRICT -> row.getString("district");
            case OFFICE -> row.getString("holder_id");
        };
        return new Open(
                by,
                key,
                matter == null ? "" : matter,
                Timeliness.valueOf(row.getString("timeliness")),
                row.getLong("n"));
    }

    @Override
    public Map<LocalDate, Long> openedOn(Selection selection) {
        Map<LocalDate, Long> days = new LinkedHashMap<>();
        // The sums know where a case was taken in and not where it lies; one office's desks hold few enough to count.
        String sql = selection.desk().isEmpty()
                ? FigureSql.AGES + Where.takenIn(selection)
                : FigureSql.AGES_AT_DESK + Where.of(selection);
        asked(sql + " group by 1 having sum(n) <> 0 order by 1", selection)
                .query((row, n) -> days.put(row.getObject("opened_on", LocalDate.class), row.getLong("n")))
                .list();
        return days;
    }

    @Override
    public List<Period> periods(Selection selection, TrendUnit unit, LocalDate from, LocalDate to) {
        return asked(
                        "select date_trunc(:unit, day::timestamp)::date as from_day, '' as district, "
                                + daySums(selection) + " group by 1 order by 1",
                        selection)
                .param("unit", unit.name())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> period(row))
                .list();
    }

    @Override
    public List<Period> districts(Selection selection, LocalDate from, LocalDate to) {
        return asked(
                        "select :from::date as from_day, district, " + daySums(selection) + " group by 2 order by 2",
                        selection)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> period(row))
                .list();
    }

    /** Only of an office are those of the offices read. */
    private static String daySums(Selection selection) {
        String table = selection.intake().isEmpty() ? "board_district_day_now" : "board_day_now";
        return FigureSql.DAY_SUMS.formatted(table) + Where.takenIn(selection);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("from_day", LocalDate.class),
                row.getString("district"),
                row.getLong("accepted"),
                row.getLong("finished"),
                row.getLong("in_time"));
    }

    @Override
    public List<Times> times(String definition, Selection selection, LocalDate since) {
        boolean ofOffice = !selection.desk().isEmpty() || !selection.intake().isEmpty();
        String times = FigureSql.TIMES.formatted(ofOffice ? "board_time_now" : "board_district_time_now");
        return asked(times + Where.atDesk(selection) + " group by 1, 2 order by 1, 2", selection)
                .param("definition", definition)
                .param("since", since)
                .query((row, n) -> new Times(row.getString("activity"), row.getInt("days"), row.getLong("n")))
                .list();
    }

    @Override
    public List<OpenSteps> openSteps(String definition, Selection selection, LocalDate today) {
        boolean carriesCases = Matter.of(definition).isPresent();
        String sql = carriesCases
                ? FigureSql.STEPS_OF_CASES + Where.of(selection) + " group by 1"
                : FigureSql.STEPS_OF_PARTS + Where.atDesk(selection) + " group by 1";
        return asked(sql, selection)
                .param("definition", definition)
                .param("today", today)
                .query((row, n) -> new OpenSteps(row.getString("activity"), row.getLong("n"), row.getLong("overdue")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Selection selection) {
        return jdbc.sql(sql).params(Where.parameters(selection));
    }
}
