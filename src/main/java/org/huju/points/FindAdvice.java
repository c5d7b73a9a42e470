package org.huju.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huju.points.Estimate.Advice;
import org.huju.points.Score.Points;
import org.springframework.stereotype.Component;

/** Finds what would bring the standard nearer by counting anew with changed facts; it knows no points of its own. */
@Component
class FindAdvice {

    /** What takes an unknown time stands with what takes a year. */
    private static final int UNKNOWN = 12;

    /** What suffices comes first, and of that what is soonest there. */
    private static final Comparator<Advice> HELPFUL = Comparator.comparing((Advice advice) -> !advice.reached())
            .thenComparing(advice -> advice.months() == 0 ? UNKNOWN : advice.months())
            .thenComparing(advice -> advice.reached() ? advice.gain() : -advice.gain());

    private final PossibleChanges changes;

    FindAdvice(PossibleChanges changes) {
        this.changes = changes;
    }

    List<Advice> of(PointsFacts facts, Points now, ScoringRules rules) {
        return changes.of(facts).stream()
                .flatMap(ladder -> first(ladder, now, rules).stream())
                .sorted(HELPFUL)
                .toList();
    }

    /** The nearest change that gives more; halving, since a later one never gives less. */
    private static Optional<Advice> first(Ladder ladder, Points now, ScoringRules rules) {
        if (ladder.length() == 0 || total(ladder.facts().apply(ladder.length()), rules) <= now.total()) {
            return Optional.empty();
        }
        int low = 1;
        int high = ladder.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (total(ladder.facts().apply(middle), rules) > now.total()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return advice(ladder, low, now, rules);
    }

    /** Counted on the day when it can be there, since age takes points away meanwhile. */
    private static Optional<Advice> advice(Ladder ladder, int step, Points now, ScoringRules rules) {
        PointsFacts changed = ladder.facts().apply(step);
        int months = ladder.months().applyAsInt(step);
        PointsFacts then = months == 0
                ? changed
                : new PointsFacts(
                        changed.on().plusMonths(months), changed.birthDate(), changed.claims(), changed.conduct());
        return Optional.of(rules.score(then))
                .filter(Points.class::isInstance)
                .map(Points.class::cast)
                .filter(points -> points.total() > now.total())
                .map(points -> new Advice(
                        ladder.indicator(),
                        ladder.text().apply(step),
                        points.total() - now.total(),
                        points.total(),
                        points.reached(),
                        months));
    }

    private static int total(PointsFacts facts, ScoringRules rules) {
        return rules.score(facts) instanceof Points points ? points.total() : -1;
    }
}
