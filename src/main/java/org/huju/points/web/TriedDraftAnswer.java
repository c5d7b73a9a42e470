package org.huju.points.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huju.points.Score;
import org.huju.points.TriedDraft;

/** Whose result a draft of the rules would change, by the number of the application: no person is named. */
record TriedDraftAnswer(int rescored, List<Changed> changed) {

    record Changed(String applicationNo, Result before, Result after, List<Item> items) {

        static Changed of(TriedDraft.Changed changed) {
            return new Changed(
                    changed.applicationNo(),
                    Result.of(changed.before()),
                    Result.of(changed.after()),
                    changed.items().stream().map(Item::of).toList());
        }
    }

    /** @param total null where there are no points */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Result(boolean eligible, Integer total, boolean reached) {

        static Result of(Score score) {
            return score instanceof Score.Points points
                    ? new Result(true, points.total(), points.reached())
                    : new Result(false, null, false);
        }
    }

    record Item(String indicator, String label, int before, int after) {

        static Item of(TriedDraft.ChangedItem item) {
            return new Item(item.indicator().code(), item.indicator().label(), item.before(), item.after());
        }
    }

    static TriedDraftAnswer of(TriedDraft tried) {
        return new TriedDraftAnswer(
                tried.rescored(), tried.changed().stream().map(Changed::of).toList());
    }
}
