package org.huju.alerts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.alerts.CaseRow;
import org.huju.alerts.CasesToTell;
import org.huju.alerts.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCasesToTell implements CasesToTell {

    private final JdbcClient jdbc;

    JdbcCasesToTell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseRow> untold(LocalDate today, Map<String, LocalDate> warnedUntil, double riskFrom, int most) {
        List<Map.Entry<String, LocalDate>> warnings = List.copyOf(warnedUntil.entrySet());
        LocalDate last = warnedUntil.values().stream().reduce(today, (a, b) -> a.isAfter(b) ? a : b);
        return jdbc.sql(CaseSql.UNTOLD)
                .param("rules", warnings.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "until",
                        warnings.stream()
                                .map(warning -> warning.getValue().toString())
                                .toArray(String[]::new))
                .param("today", today)
                .param("last", last)
                .param("chance", riskFrom)
                .param("most", most)
                .query(JdbcCasesToTell::row)
                .list();
    }

    @Override
    public int endTold(Instant at, LocalDate today) {
        return jdbc.sql(CaseSql.END_TOLD)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<CaseRow> open(UUID caseId, LocalDate today) {
        return jdbc.sql(CaseSql.OPEN)
                .param("case", caseId)
                .param("today", today)
                .query(JdbcCasesToTell::row)
                .optional();
    }

    @Override
    public List<OfficeDay> offices(LocalDate today, LocalDate lastDueSoon, double riskFrom) {
        return jdbc.sql(CaseSql.OFFICES)
                .param("today", today)
                .param("soon", lastDueSoon)
                .param("chance", riskFrom)
                .query((row, n) -> new OfficeDay(
                        row.getString("holder_id"),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("soon"),
                        row.getLong("risk"),
                        urgent(row.getString("holder_id"), today)))
                .list();
    }

    private List<CaseRow> urgent(String office, LocalDate today) {
        return jdbc.sql(CaseSql.URGENT)
                .param("office", office)
                .param("today", today)
                .query(JdbcCasesToTell::row)
                .list();
    }

    private static CaseRow row(ResultSet row, int n) throws SQLException {
        Float chance = row.getObject("chance", Float.class);
        return new CaseRow(
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getObject("case_id", UUID.class),
                row.getString("matter"),
                row.getString("case_no"),
                row.getString("district"),
                row.getString("centre_id"),
                row.getString("holder_id"),
                row.getString("clerk"),
                row.getString("rule"),
                row.getObject("due", LocalDate.class),
                chance == null ? null : chance.doubleValue(),
                row.getObject("likely_on", LocalDate.class));
    }
}
