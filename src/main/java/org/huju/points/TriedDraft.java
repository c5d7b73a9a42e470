package org.huju.points;

import java.util.List;

/**
 * What a draft of the rules would have changed.
 *
 * @param rescored how many applications were counted anew
 * @param changed those that come out differently
 */
public record TriedDraft(int rescored, List<Changed> changed) {

    public TriedDraft {
        changed = List.copyOf(changed);
    }

    /** @param before as it was told, which it stays */
    public record Changed(String applicationNo, Score before, Score after, List<ChangedItem> items) {

        public Changed {
            items = List.copyOf(items);
        }
    }

    /** @param before 0 where it did not count; likewise after */
    public record ChangedItem(Indicator indicator, int before, int after) {}
}
