package org.huju.points.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.people.IdNumberVault;
import org.huju.points.Claims;
import org.huju.points.Conduct;
import org.huju.points.PointsApplications.Scored;
import org.huju.points.PointsFacts;
import org.huju.points.Score;
import org.huju.points.ScoredItem;
import org.springframework.jdbc.core.RowMapper;

/** Between a score and its row. The birth date stays in the sealed ID number. */
class ScoreRow implements RowMapper<Scored> {

    static final String INSERT = """
            insert into points_score (application_id, rules_day, claims, conduct, total, standard, items, vetoed, reasons,
                counted_on)
            values (:application, :rulesDay, cast(:claims as jsonb), cast(:conduct as jsonb), :total, :standard,
                cast(:items as jsonb), :vetoed, cast(:reasons as jsonb), :countedOn)""";

    /** Rows of {@code points_score s} with what else a {@link Scored} is made of. */
    static final String SELECT = """
            select s.*, a.application_no, a.id_number_sealed from points_score s
            join points_application a on a.id = s.application_id""";

    private final IdNumberVault vault;
    private final Json json;

    ScoreRow(IdNumberVault vault, Json json) {
        this.vault = vault;
        this.json = json;
    }

    Map<String, Object> params(UUID application, PointsFacts facts, Score score, LocalDate countedOn) {
        Map<String, Object> params = new HashMap<>();
        params.put("application", application);
        params.put("rulesDay", facts.on());
        params.put("claims", json.write(facts.claims()));
        params.put("conduct", json.write(facts.conduct()));
        params.put("countedOn", countedOn);
        Score.Points points = score instanceof Score.Points p ? p : null;
        Score.Ineligible ineligible = score instanceof Score.Ineligible i ? i : null;
        params.put("total", points == null ? null : points.total());
        params.put("standard", points == null ? null : points.standard());
        params.put("items", json.write(points == null ? List.of() : all(points)));
        params.put("vetoed", ineligible != null && ineligible.vetoed());
        params.put("reasons", json.write(ineligible == null ? List.of() : ineligible.reasons()));
        return params;
    }

    @Override
    public Scored mapRow(ResultSet row, int number) throws SQLException {
        PointsFacts facts = new PointsFacts(
                row.getObject("rules_day", LocalDate.class),
                vault.open(row.getBytes("id_number_sealed")).birthDate(),
                json.read(row.getString("claims"), Claims.class),
                json.read(row.getString("conduct"), Conduct.class));
        return new Scored(
                row.getObject("application_id", UUID.class),
                row.getString("application_no"),
                facts,
                score(row),
                row.getObject("counted_on", LocalDate.class));
    }

    Score score(ResultSet row) throws SQLException {
        Integer total = row.getObject("total", Integer.class);
        return total == null
                ? new Score.Ineligible(
                        row.getBoolean("vetoed"), json.list(row.getString("reasons"), Score.Reason.class))
                : points(total, row.getInt("standard"), json.list(row.getString("items"), ScoredItem.class));
    }

    /** What counts gives or takes points; what does not stands behind it with 0. */
    private static List<ScoredItem> all(Score.Points points) {
        return Stream.concat(points.items().stream(), points.notCounted().stream())
                .toList();
    }

    private static Score.Points points(int total, int standard, List<ScoredItem> all) {
        return new Score.Points(
                total,
                standard,
                all.stream().filter(item -> item.points() != 0).toList(),
                all.stream().filter(item -> item.points() == 0).toList());
    }
}
