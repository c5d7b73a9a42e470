package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** 计分 (articles 21 and 23): from what was proved, by the rules of the day of acceptance ({@code points-rules-day}). */
@Service
public class ScorePoints {

    private final PointsApplications applications;
    private final RulesDay rulesDay;
    private final Clock clock;

    ScorePoints(PointsApplications applications, RulesDay rulesDay, Clock clock) {
        this.applications = applications;
        this.rulesDay = rulesDay;
        this.clock = clock;
    }

    public PointsFacts facts(UUID id) {
        PointsApplication application = applications.get(id);
        Review review = applications.review(id).orElseThrow();
        PointsFiling filing = application.filing();
        return new PointsFacts(
                rulesDay.of(id),
                filing.holder().idNumber().birthDate(),
                ClaimedIndicators.only(filing.claims(), review::isTrue),
                review.conduct());
    }

    public void keep(UUID id, PointsFacts facts, Score score) {
        applications.scored(id, facts, score, LocalDate.now(clock));
    }
}
