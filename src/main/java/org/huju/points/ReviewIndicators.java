package org.huju.points;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.casefile.Decision;
import org.springframework.stereotype.Service;

/** 审核指标 (article 23): item by item, true, not proved or false; what was reviewed last counts. */
@Service
public class ReviewIndicators {

    private final PointsApplications applications;
    private final ReviewReasons reasons;
    private final OfficerDecisions decisions;

    ReviewIndicators(PointsApplications applications, ReviewReasons reasons, OfficerDecisions decisions) {
        this.applications = applications;
        this.reasons = reasons;
        this.decisions = decisions;
    }

    /**
     * @return whether nothing was found false
     * @throws InvalidInput if a reason is missing; nothing is changed then
     */
    public boolean review(UUID id, Review review, String note) {
        reasons.require(id, review, note);
        applications.reviewed(id, review);
        boolean genuine = review.falseOnes().isEmpty();
        String outcome = genuine ? "材料属实" : "发现虚假材料";
        decisions.decide(id, Decision.Step.REVIEW_INDICATORS, outcome, inWords(review, note), review.reviewer());
        return genuine;
    }

    /** On one line, for the officer who comes next. */
    private static String inWords(Review review, String note) {
        Stream<String> explained = review.findings().stream()
                .filter(one -> !one.reason().isBlank())
                .map(one -> one.indicator().label() + one.finding().label() + "（" + one.reason() + "）");
        return Stream.concat(explained, Stream.of(note).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining("；"));
    }
}
