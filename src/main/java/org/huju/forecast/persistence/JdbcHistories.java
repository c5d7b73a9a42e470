package org.huju.forecast.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.forecast.Histories;
import org.huju.forecast.Period;
import org.huju.forecast.Run;
import org.huju.forecast.Run.Dated;
import org.huju.forecast.Stay;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHistories implements Histories {

    private final JdbcClient jdbc;

    JdbcHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of<T>(long id, T what) {}

    @Override
    public Optional<LocalDate> nextAfter(LocalDate day, ZoneId zone) {
        return jdbc.sql("select recorded_at from clock_entry where recorded_at >= :from and " + ForecastSql.ENDS
                        + " order by recorded_at limit 1")
                .param("from", day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query((row, n) -> row.getObject(1, java.time.OffsetDateTime.class))
                .optional()
                .map(first -> first.atZoneSameInstant(zone).toLocalDate());
    }

    @Override
    public List<Run> endedOn(LocalDate day, ZoneId zone) {
        Map<Long, List<Stay>> stays = byRun(ForecastSql.STAYS, day, zone, JdbcHistories::stay);
        Map<Long, List<Dated>> dates = byRun(ForecastSql.DATES, day, zone, JdbcHistories::dated);
        return asked(ForecastSql.RUNS, day, zone)
                .query((row, n) -> run(row, stays, dates.get(row.getLong("id"))))
                .list();
    }

    private <T> Map<Long, List<T>> byRun(String sql, LocalDate day, ZoneId zone, RowMapper<T> mapper) {
        return asked(sql, day, zone)
                .query((row, n) -> new Of<>(row.getLong("id"), mapper.mapRow(row, n)))
                .list()
                .stream()
                .collect(groupingBy(Of::id, mapping(Of::what, toList())));
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate day, ZoneId zone) {
        return jdbc.sql(sql)
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }

    private static Run run(ResultSet row, Map<Long, List<Stay>> stays, List<Dated> dates) throws SQLException {
        return new Run(
                row.getLong("id"),
                new Period(row.getString("matter"), row.getString("rule")),
                row.getString("district"),
                row.getString("centre_id"),
                withoutRepeats(stays.getOrDefault(row.getLong("id"), List.of())),
                dates,
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("late"));
    }

    /** Several departments asked at once are one step of the case. */
    private static List<Stay> withoutRepeats(List<Stay> stays) {
        List<Stay> different = new ArrayList<>();
        for (Stay stay : stays) {
            if (different.isEmpty()
                    || !different.get(different.size() - 1).step().equals(stay.step())) {
                different.add(stay);
            }
        }
        return different;
    }

    private static Stay stay(ResultSet row, int n) throws SQLException {
        return new Stay(
                row.getString("activity"), row.getString("office_id"), row.getObject("entered_on", LocalDate.class));
    }

    private static Dated dated(ResultSet row, int n) throws SQLException {
        return new Dated(
                row.getObject("effective_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("running"));
    }
}
