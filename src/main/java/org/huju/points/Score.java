package org.huju.points;

import java.util.List;

/** What the rules come to: points, or the reasons why there are none. */
public sealed interface Score {

    /**
     * @param total never below 0
     * @param standard 标准分值 of the day
     * @param items what counts, in the order of the indicators
     */
    record Points(int total, int standard, List<ScoredItem> items) implements Score {

        public Points {
            items = List.copyOf(items);
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
