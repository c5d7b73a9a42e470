package org.huju.points;

import java.util.List;
import org.huju.law.LawBook;
import org.huju.points.Score.Points;
import org.springframework.stereotype.Service;

/** Tells anybody what the points would be and what would bring the standard nearer. Nothing is kept. */
@Service
public class EstimatePoints {

    private final CheckEstimate checkEstimate;
    private final ScoringRules rules;
    private final FindAdvice findAdvice;
    private final LawBook lawBook;

    EstimatePoints(CheckEstimate checkEstimate, ScoringRules rules, FindAdvice findAdvice, LawBook lawBook) {
        this.checkEstimate = checkEstimate;
        this.rules = rules;
        this.findAdvice = findAdvice;
        this.lawBook = lawBook;
    }

    /** @throws org.huju.InvalidInput with all that has to be corrected */
    public Estimate estimate(EstimateDraft draft) {
        PointsFacts facts = checkEstimate.check(draft);
        ScoringRules now = rules.asTheyAre();
        Score score = now.score(facts);
        int standard = lawBook.at(facts.on()).amount(Rules.STANDARD).amount();
        List<Estimate.Advice> advice =
                score instanceof Points points && !points.reached() ? findAdvice.of(facts, points, now) : List.of();
        return new Estimate(score, standard, advice);
    }
}
