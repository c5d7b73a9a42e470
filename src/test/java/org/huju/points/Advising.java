package org.huju.points;

import java.util.List;
import org.huju.law.LawBook;
import org.huju.points.Estimate.Advice;
import org.huju.points.Score.Points;

/** The advice for tests in other packages. */
public final class Advising {

    private static final LawBook LAW = LawBook.load();

    private Advising() {}

    /** None where there are no points. */
    public static List<Advice> by(ScoringRules rules, PointsFacts facts) {
        return rules.score(facts) instanceof Points points
                ? new FindAdvice(new PossibleChanges(LAW)).of(facts, points, rules)
                : List.of();
    }
}
