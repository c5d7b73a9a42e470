package org.huju.points.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumberVault;
import org.huju.points.Conduct;
import org.huju.points.PointsApplications.Scored;
import org.huju.points.PointsFacts;
import org.huju.points.Review;
import org.huju.points.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in a case, and what was counted from it. */
@Repository
class ReviewsAndScores {

    private final JdbcClient jdbc;
    private final Json json;
    private final ScoreRow scoreRow;

    ReviewsAndScores(JdbcClient jdbc, IdNumberVault vault, Json json) {
        this.jdbc = jdbc;
        this.json = json;
        this.scoreRow = new ScoreRow(vault, json);
    }

    void reviewed(UUID id, Review review) {
        jdbc.sql("""
                        insert into points_review (application_id, findings, conduct, reviewer)
                        values (:id, cast(:findings as jsonb), cast(:conduct as jsonb), :reviewer)
                        on conflict (application_id) do update set findings = excluded.findings,
                            conduct = excluded.conduct, reviewer = excluded.reviewer""")
                .param("id", id)
                .param("findings", json.write(review.findings()))
                .param("conduct", json.write(review.conduct()))
                .param("reviewer", review.reviewer())
                .update();
    }

    Optional<Review> review(UUID id) {
        return jdbc.sql("select * from points_review where application_id = :id")
                .param("id", id)
                .query((review, n) -> new Review(
                        json.list(review.getString("findings"), Review.Found.class),
                        json.read(review.getString("conduct"), Conduct.class),
                        review.getString("reviewer")))
                .optional();
    }

    void scored(UUID id, PointsFacts facts, Score score, LocalDate on) {
        jdbc.sql(ScoreRow.INSERT).params(scoreRow.params(id, facts, score, on)).update();
    }

    Optional<Scored> score(UUID id) {
        return jdbc.sql(ScoreRow.SELECT + " where s.application_id = :id order by s.id desc limit 1")
                .param("id", id)
                .query(scoreRow)
                .optional();
    }

    List<Scored> told() {
        return jdbc.sql(ScoreRow.SELECT + """
                         where a.state in ('SCORED', 'REFUSED')
                        and s.id = (select max(last.id) from points_score last where last.application_id = a.id)
                        order by a.application_no""").query(scoreRow).list();
    }
}
