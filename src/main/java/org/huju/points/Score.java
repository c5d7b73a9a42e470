package org.huju.points;

import java.util.List;

/** What the rules come to: points, or the reasons why there are none. */
public sealed interface Score {

    /**
     * @param total never below 0
     * @param standard 标准分值 of the day
     * @param items what counts, in the order of the indicators
     * @param notCounted what is stated and gives nothing, each with 0 points and why
     */
    record Points(int total, int standard, List<ScoredItem> items, List<ScoredItem> notCounted) implements Score {

        public Points {
            items = List.copyOf(items);
            notCounted = List.copyOf(notCounted);
        }

        /** Everything stated counts. */
        public Points(int total, int standard, List<ScoredItem> items) {
            this(total, standard, items, List.of());
        }

        /** What the items come to before the total is kept from falling below 0. */
        public int sum() {
            return items.stream().mapToInt(ScoredItem::points).sum();
        }

        public boolean reached() {
            return total >= standard;
        }
    }

    /**
     * @param vetoed whether a veto indicator is the reason, and not the age
     * @param reasons in Chinese, each with its source
     */
    record Ineligible(boolean vetoed, List<Reason> reasons) implements Score {

        public Ineligible {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param indicator the indicator that stands against it */
    record Reason(Indicator indicator, String text, String source) {}
}
