package org.huju.points.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.points.ClaimedIndicators;
import org.huju.points.Conduct;
import org.huju.points.Indicator;
import org.huju.points.IndicatorInquiries;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.Review;
import org.huju.points.Review.Found;
import org.huju.points.Score;
import org.huju.points.ScoredItem;
import org.huju.verification.Result;
import org.huju.verification.Verification;
import org.huju.verification.Verifications;
import org.springframework.stereotype.Component;

/** What was found and counted, for the head to compare; the choices stand as they were found. */
@Component
class RecheckLists {

    private final PointsApplications applications;
    private final Verifications verifications;

    RecheckLists(PointsApplications applications, Verifications verifications) {
        this.applications = applications;
        this.verifications = verifications;
    }

    Map<String, Object> of(PointsApplication application) {
        UUID id = application.id();
        Map<String, Object> lists =
                new HashMap<>(score(applications.score(id).orElseThrow().score()));
        Review review = applications.review(id).orElseThrow();
        lists.put(
                "findings",
                review.findings().stream().map(found -> row(application, found)).toList());
        lists.put(
                "claimedIndicators",
                review.findings().stream().map(found -> found.indicator().key()).toList());
        review.findings()
                .forEach(found -> lists.put(
                        "finding_" + found.indicator().key(), found.finding().name()));
        lists.putAll(conduct(review.conduct()));
        return lists;
    }

    private static Map<String, Object> score(Score score) {
        if (score instanceof Score.Points points) {
            return Map.of(
                    "scoreLabel",
                    points.total() + "分（标准分值" + points.standard() + "分）",
                    "items",
                    points.items().stream().map(RecheckLists::row).toList());
        }
        String reasons = ((Score.Ineligible) score)
                .reasons().stream().map(Score.Reason::text).collect(Collectors.joining("；"));
        return Map.of("scoreLabel", "不予积分：" + reasons, "items", List.of());
    }

    private static Map<String, Object> row(ScoredItem item) {
        return Map.of("label", item.indicator().label(), "points", item.points(), "source", item.source());
    }

    private Map<String, Object> row(PointsApplication application, Found found) {
        return Map.of(
                "label", found.indicator().label(),
                "claimed", ClaimedIndicators.text(application.filing().claims(), found.indicator()),
                "findingLabel", found.finding().label(),
                "reason", found.reason() == null ? "" : found.reason(),
                "answer", answer(application.id(), found.indicator()));
    }

    private String answer(UUID id, Indicator indicator) {
        return IndicatorInquiries.inquiry(indicator).stream()
                .flatMap(inquiry ->
                        verifications.of(id).stream().filter(v -> v.inquiry().equals(inquiry)))
                .map(RecheckLists::text)
                .collect(Collectors.joining());
    }

    private static String text(Verification verification) {
        return verification.department().title()
                + verification.result().map(Result::label).orElse("未答复")
                + (verification.note().isEmpty() ? "" : "：" + verification.note());
    }

    private static Map<String, Object> conduct(Conduct conduct) {
        return Map.of(
                "detentions", String.valueOf(conduct.detentions()),
                "ordinaryCrimes", String.valueOf(conduct.ordinaryCrimes()),
                "seriousCrime", conduct.seriousCrime(),
                "familyPlanningViolation", conduct.familyPlanningViolation());
    }
}
