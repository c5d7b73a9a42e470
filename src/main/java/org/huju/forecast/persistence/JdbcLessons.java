package org.huju.forecast.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huju.forecast.Ended;
import org.huju.forecast.Lessons;
import org.huju.forecast.Move;
import org.huju.forecast.Period;
import org.huju.forecast.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLessons implements Lessons {

    private final JdbcClient jdbc;

    JdbcLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> takeTurn() {
        return jdbc.sql("select learned_until from forecast_progress for update skip locked")
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public LocalDate learnedUntil() {
        return jdbc.sql("select learned_until from forecast_progress")
                .query(LocalDate.class)
                .single();
    }

    @Override
    public void learnedUntil(LocalDate day) {
        jdbc.sql("update forecast_progress set learned_until = :day")
                .param("day", day)
                .update();
    }

    @Override
    public void add(YearMonth month, List<Move> moves) {
        jdbc.sql(ForecastSql.ADD_MOVES)
                .param("month", month.atDay(1))
                .param("matters", texts(moves, move -> move.period().matter()))
                .param("rules", texts(moves, move -> move.period().rule()))
                .param("districts", texts(moves, Move::district))
                .param("offices", texts(moves, Move::office))
                .param("steps", texts(moves, Move::step))
                .param("nexts", texts(moves, Move::next))
                .param("days", moves.stream().map(Move::days).toArray(Integer[]::new))
                .param("ns", moves.stream().map(Move::n).toArray(Long[]::new))
                .update();
    }

    @Override
    public void addEnded(YearMonth month, Period period, long n, long late) {
        jdbc.sql("""
                        insert into forecast_ended (month, matter, rule, n, late) values (:month, :matter, :rule, :n, :late)
                        on conflict (month, matter, rule)
                        do update set n = forecast_ended.n + excluded.n, late = forecast_ended.late + excluded.late""")
                .param("month", month.atDay(1))
                .param("matter", period.matter())
                .param("rule", period.rule())
                .param("n", n)
                .param("late", late)
                .update();
    }

    @Override
    public void addScores(YearMonth month, List<Score> scores) {
        scores.forEach(score -> jdbc.sql("""
                        insert into forecast_score as s (month, tenth, n, expected, late, squares, squares_of_average)
                        values (:month, :tenth, :n, :expected, :late, :squares, :average)
                        on conflict (month, tenth) do update set n = s.n + excluded.n, expected = s.expected + excluded.expected,
                            late = s.late + excluded.late, squares = s.squares + excluded.squares,
                            squares_of_average = s.squares_of_average + excluded.squares_of_average""")
                .param("month", month.atDay(1))
                .param("tenth", score.tenth())
                .param("n", score.n())
                .param("expected", score.expected())
                .param("late", score.late())
                .param("squares", score.squares())
                .param("average", score.squaresOfAverage())
                .update());
    }

    @Override
    public List<Move> moves(YearMonth from, YearMonth until) {
        return months(ForecastSql.MOVES, from, until)
                .query((row, n) -> new Move(
                        period(row),
                        row.getString("district"),
                        row.getString("office_id"),
                        row.getString("step"),
                        row.getString("next"),
                        row.getInt("days"),
                        row.getLong("n")))
                .list();
    }

    @Override
    public List<Ended> ended(YearMonth from, YearMonth until) {
        return months("""
                        select matter, rule, sum(n) as n, sum(late) as late from forecast_ended
                        where month between :from and :until group by matter, rule""", from, until)
                .query((row, n) -> new Ended(period(row), row.getLong("n"), row.getLong("late")))
                .list();
    }

    @Override
    public List<YearMonth> monthsScored(int atMost) {
        return jdbc
                .sql("select distinct month from forecast_score order by month desc limit :most")
                .param("most", atMost)
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    @Override
    public List<Score> scores(YearMonth from, YearMonth until) {
        return months("""
                        select tenth, sum(n) as n, sum(expected) as expected, sum(late) as late, sum(squares) as squares,
                            sum(squares_of_average) as average
                        from forecast_score where month between :from and :until group by tenth order by tenth""", from, until)
                .query((row, n) -> new Score(
                        row.getInt("tenth"),
                        row.getLong("n"),
                        row.getDouble("expected"),
                        row.getLong("late"),
                        row.getDouble("squares"),
                        row.getDouble("average")))
                .list();
    }

    private JdbcClient.StatementSpec months(String sql, YearMonth from, YearMonth until) {
        return jdbc.sql(sql).param("from", from.atDay(1)).param("until", until.atDay(1));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getString("matter"), row.getString("rule"));
    }

    private static String[] texts(List<Move> moves, Function<Move, String> what) {
        return moves.stream().map(what).toArray(String[]::new);
    }
}
