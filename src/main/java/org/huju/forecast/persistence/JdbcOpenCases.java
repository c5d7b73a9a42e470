package org.huju.forecast.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.huju.forecast.OpenCases;
import org.huju.forecast.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenCases implements OpenCases {

    private final JdbcClient jdbc;

    JdbcOpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Part> parts(boolean untold) {
        return jdbc.sql(untold ? ForecastSql.UNTOLD_PARTS : ForecastSql.PARTS)
                .query((row, n) -> new Part(row.getString("matter"), row.getString("district")))
                .list();
    }

    @Override
    public List<Group> groups(Part part, boolean untold) {
        return of(part, ForecastSql.GROUPS + (untold ? " and chance is null" : ""))
                .query((row, n) -> new Group(
                        new Period(part.matter(), row.getString("rule")),
                        part.district(),
                        row.getString("centre_id"),
                        row.getString("step"),
                        row.getString("holder_id"),
                        row.getObject("step_since", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public int tell(Part part, List<Told> told, int atMost) {
        return of(part, ForecastSql.TELL)
                .param("rules", texts(told, one -> one.group().period().rule()))
                .param("centres", texts(told, one -> one.group().centre()))
                .param("steps", texts(told, one -> one.group().step()))
                .param("holders", texts(told, one -> one.group().holder()))
                .param("sinces", texts(told, one -> one.group().since().toString()))
                .param("dues", texts(told, one -> one.group().due().toString()))
                .param("chances", told.stream().map(Told::chance).toArray(Double[]::new))
                .param(
                        "likelies",
                        texts(
                                told,
                                one -> one.likelyOn() == null
                                        ? null
                                        : one.likelyOn().toString()))
                .param("most", atMost)
                .update();
    }

    @Override
    public LocalDate allToldOn() {
        return jdbc.sql("select all_told_on from forecast_progress")
                .query(LocalDate.class)
                .single();
    }

    @Override
    public void allToldOn(LocalDate day) {
        jdbc.sql("update forecast_progress set all_told_on = :day")
                .param("day", day)
                .update();
    }

    private JdbcClient.StatementSpec of(Part part, String sql) {
        return jdbc.sql(sql).param("matter", part.matter()).param("district", part.district());
    }

    private static String[] texts(List<Told> told, Function<Told, String> what) {
        return told.stream().map(what).toArray(String[]::new);
    }
}
