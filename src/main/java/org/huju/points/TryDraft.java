package org.huju.points;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.points.PointsApplications.Scored;
import org.huju.points.Score.Points;
import org.huju.points.TriedDraft.Changed;
import org.huju.points.TriedDraft.ChangedItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts every application that was told its points once more under a draft of the tables, and says whose result would change. */
@Service
public class TryDraft {

    private final DraftedRules draftedRules;
    private final PointsApplications applications;

    TryDraft(DraftedRules draftedRules, PointsApplications applications) {
        this.draftedRules = draftedRules;
        this.applications = applications;
    }

    /** @throws InvalidInput naming what is wrong with the draft; where it fails for one application, by its number */
    @Transactional(readOnly = true)
    public TriedDraft attempt(byte[] dmn) {
        ScoringRules draft = draftedRules.read(dmn);
        List<Scored> told = applications.told();
        List<Changed> changed =
                told.stream().flatMap(before -> changed(before, draft).stream()).toList();
        return new TriedDraft(told.size(), changed);
    }

    private static Optional<Changed> changed(Scored told, ScoringRules draft) {
        Score after = score(told, draft);
        List<ChangedItem> items = Arrays.stream(Indicator.values())
                .map(indicator -> new ChangedItem(indicator, points(told.score(), indicator), points(after, indicator)))
                .filter(item -> item.before() != item.after())
                .toList();
        return items.isEmpty() && isSame(told.score(), after)
                ? Optional.empty()
                : Optional.of(new Changed(told.applicationNo(), told.score(), after, items));
    }

    private static Score score(Scored told, ScoringRules draft) {
        try {
            return draft.score(told.facts());
        } catch (InvalidInput fails) {
            String field = fails.problems().get(0).field();
            throw new InvalidInput(field, fails.getMessage() + "（重新计算" + told.applicationNo() + "时）");
        }
    }

    /** What is said about the source may differ. */
    private static boolean isSame(Score before, Score after) {
        if (before instanceof Points one && after instanceof Points other) {
            return one.total() == other.total() && one.reached() == other.reached();
        }
        return before.getClass() == after.getClass();
    }

    private static int points(Score score, Indicator indicator) {
        return score instanceof Points points
                ? points.items().stream()
                        .filter(item -> item.indicator() == indicator)
                        .mapToInt(ScoredItem::points)
                        .sum()
                : 0;
    }
}
