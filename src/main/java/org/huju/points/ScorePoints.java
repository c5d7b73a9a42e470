package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** 计分 (articles 21 and 23): from what was proved, by the rules of the day of acceptance ({@code points-rules-day}). */
@Service
public class ScorePoints {

    private final PointsApplications applications;
    private final Clock clock;

    ScorePoints(PointsApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    public PointsFacts facts(UUID id) {
        PointsApplication application = applications.get(id);
        Review review = applications.review(id).orElseThrow();
        PointsFiling filing = application.filing();
        return new PointsFacts(
                day(application),
                filing.holder().idNumber().birthDate(),
                ClaimedIndicators.only(filing.claims(), review::isTrue),
                review.conduct());
    }

    /** A score that is put right keeps its day: at an endorsement points are counted anew, by the rules of that day. */
    private LocalDate day(PointsApplication application) {
        return applications
                .score(application.id())
                .map(scored -> scored.facts().on())
                .orElseGet(application.accepted()::acceptedOn);
    }

    public void keep(UUID id, PointsFacts facts, Score score) {
        applications.scored(id, facts, score, LocalDate.now(clock));
    }
}
