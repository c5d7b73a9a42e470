package org.huju.points;

import java.util.List;

/**
 * 审核 (article 23): what the reviewer has found, indicator by indicator.
 *
 * @param findings one for each indicator that was claimed
 * @param conduct what the departments' records say against the person
 */
public record Review(List<Found> findings, Conduct conduct, String reviewer) {

    public Review {
        findings = List.copyOf(findings);
    }

    /** @param reason required unless it is true */
    public record Found(Indicator indicator, Finding finding, String reason) {}

    /** 审核结论 on one indicator. */
    public enum Finding {
        TRUE("属实"),
        /** Does not count, and nothing else follows. */
        NOT_PROVED("不能证明"),
        /** 虚假材料 (article 29). */
        FALSE("虚假");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the indicator was claimed and found true; nothing else counts. */
    public boolean isTrue(Indicator indicator) {
        return findings.stream().anyMatch(found -> found.indicator() == indicator && found.finding() == Finding.TRUE);
    }

    public List<Found> falseOnes() {
        return findings.stream()
                .filter(found -> found.finding() == Finding.FALSE)
                .toList();
    }

    @Override
    public String toString() {
        return "Review";
    }
}
