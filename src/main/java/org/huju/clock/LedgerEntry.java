package org.huju.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that happened to a clock. Entries are only ever added.
 *
 * @param on the day it takes effect; a start may take effect before it was written down (article 32 of the licensing law)
 * @param act who did it, why and on what authority
 * @param lawVersion of the rule the clock runs by
 * @param dates as they stand from this entry on
 * @param pausedUntil for a pause the last day it was ordered for; else empty
 */
public record LedgerEntry(
        Kind kind, LocalDate on, Act act, String lawVersion, Dates dates, Optional<LocalDate> pausedUntil) {

    /** What can happen to a clock. */
    public enum Kind {
        STARTED("起算"),
        PAUSED("中止"),
        RESUMED("恢复"),
        EXTENDED("延长"),
        REPLANNED("因日历调整重算"),
        MET("按期办结"),
        MISSED("逾期"),
        /** What was to be done was done at last, after the time had run out. */
        DONE("逾期后办结"),
        /** The case was refused or withdrawn before the due date; there was nothing to do any more. */
        ENDED("案件终结");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Who did it and why.
     *
     * @param actor a user id, or {@link #SYSTEM}
     * @param cause in Chinese
     * @param article what it rests on, in Chinese
     * @param notice number of the written notice; empty where none is needed
     */
    public record Act(String actor, String cause, String article, String notice) {

        /** What the house does by itself when the time has come. */
        public static final String SYSTEM = "system";

        public static Act of(String actor, String cause, String article) {
            return new Act(actor, cause, article, "");
        }
    }
}
