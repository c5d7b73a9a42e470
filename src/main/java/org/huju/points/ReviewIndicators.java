package org.huju.points;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.casefile.Decision;
import org.huju.people.Problems;
import org.huju.points.Review.Finding;
import org.huju.points.Review.Found;
import org.springframework.stereotype.Service;

/** 审核指标 (article 23): item by item, true, not proved or false; what was reviewed last counts. */
@Service
public class ReviewIndicators {

    private final PointsApplications applications;
    private final OfficerDecisions decisions;

    ReviewIndicators(PointsApplications applications, OfficerDecisions decisions) {
        this.applications = applications;
        this.decisions = decisions;
    }

    /**
     * @return whether nothing was found false
     * @throws InvalidInput unless there is one finding for each claimed indicator, with a reason where it is not true
     */
    public boolean review(UUID id, Review review, String note) {
        requireWhole(ClaimedIndicators.of(applications.get(id).filing().claims()), review);
        applications.reviewed(id, review);
        boolean genuine = review.falseOnes().isEmpty();
        String outcome = genuine ? "材料属实" : "发现虚假材料";
        decisions.decide(id, Decision.Step.REVIEW_INDICATORS, outcome, reasons(review, note), review.reviewer());
        return genuine;
    }

    private static void requireWhole(List<Indicator> claimed, Review review) {
        List<Indicator> found = review.findings().stream().map(Found::indicator).toList();
        Problems problems = new Problems();
        claimed.stream()
                .filter(indicator -> !found.contains(indicator))
                .forEach(
                        indicator -> problems.add("finding_" + indicator.key(), "请选择“" + indicator.label() + "”的审核结论"));
        review.findings().stream()
                .filter(one -> one.finding() != Finding.TRUE && one.reason().isBlank())
                .map(Found::indicator)
                .forEach(indicator -> problems.add("reason_" + indicator.key(), "请写明“" + indicator.label() + "”的理由"));
        problems.throwIfAny();
    }

    /** On one line, for the officer who comes next. */
    private static String reasons(Review review, String note) {
        Stream<String> notTrue = review.findings().stream()
                .filter(one -> one.finding() != Finding.TRUE)
                .map(one -> one.indicator().label() + one.finding().label() + "（" + one.reason() + "）");
        return Stream.concat(notTrue, Stream.of(note).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining("；"));
    }
}
