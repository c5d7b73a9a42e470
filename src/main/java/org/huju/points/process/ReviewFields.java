package org.huju.points.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huju.InvalidInput;
import org.huju.platform.forms.FormValues;
import org.huju.points.ClaimedIndicators;
import org.huju.points.Claims;
import org.huju.points.Conduct;
import org.huju.points.FalseMaterialsBefore;
import org.huju.points.Indicator;
import org.huju.points.IndicatorInquiries;
import org.huju.points.PointsApplications;
import org.huju.points.Review;
import org.huju.points.Review.Finding;
import org.huju.points.Review.Found;
import org.springframework.stereotype.Component;

/**
 * The fields in which an officer finds on each claimed indicator and on the person's conduct. A form has three for each indicator,
 * whose names end with {@link Indicator#key()}: {@code claim_} shows, {@code finding_} and {@code reason_} are filled in.
 */
@Component
class ReviewFields {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,2}");

    private final PointsApplications applications;
    private final PointsLists lists;
    private final FalseMaterialsBefore falseMaterialsBefore;

    ReviewFields(PointsApplications applications, PointsLists lists, FalseMaterialsBefore falseMaterialsBefore) {
        this.applications = applications;
        this.lists = lists;
        this.falseMaterialsBefore = falseMaterialsBefore;
    }

    /** What is claimed and answered, and what the last review has found. */
    void put(Map<String, Object> values, UUID id) {
        Claims claims = applications.get(id).filing().claims();
        ClaimedIndicators.of(claims)
                .forEach(indicator -> values.put(
                        "claim_" + indicator.key(),
                        ClaimedIndicators.text(claims, indicator)
                                + between(lists.answer(id, IndicatorInquiries.inquiry(indicator)))));
        values.put("recordsAnswer", lists.answer(id, Optional.of(IndicatorInquiries.RECORDS)));
        values.put("falseMaterials", falseMaterialsBefore.times(id) + "次");
        applications.review(id).ifPresentOrElse(review -> put(values, review), () -> put(values, Conduct.CLEAN));
    }

    private static String between(String answer) {
        return answer.isEmpty() ? "" : "。" + answer;
    }

    private static void put(Map<String, Object> values, Review review) {
        review.findings().forEach(found -> {
            values.put("finding_" + found.indicator().key(), found.finding().name());
            values.put("reason_" + found.indicator().key(), found.reason());
        });
        put(values, review.conduct());
    }

    private static void put(Map<String, Object> values, Conduct conduct) {
        values.put("detentions", String.valueOf(conduct.detentions()));
        values.put("ordinaryCrimes", String.valueOf(conduct.ordinaryCrimes()));
        values.put("seriousCrime", conduct.seriousCrime());
        values.put("familyPlanningViolation", conduct.familyPlanningViolation());
    }

    /** @throws InvalidInput if a finding was not chosen or a number cannot be read */
    Review read(UUID id, FormValues values, String officer) {
        List<Found> findings = ClaimedIndicators.of(
                        applications.get(id).filing().claims())
                .stream()
                .map(indicator -> found(indicator, values))
                .toList();
        Conduct conduct = new Conduct(
                falseMaterialsBefore.times(id),
                count(values, "detentions", "行政拘留记录"),
                count(values, "ordinaryCrimes", "一般刑事犯罪记录"),
                values.ticked("seriousCrime"),
                values.ticked("familyPlanningViolation"));
        return new Review(findings, conduct, officer);
    }

    private static Found found(Indicator indicator, FormValues values) {
        Finding finding = values.choice("finding_" + indicator.key(), indicator.label() + "的审核结论", Finding.class);
        return new Found(
                indicator, finding, values.text("reason_" + indicator.key()).orElse(""));
    }

    private static int count(FormValues values, String field, String label) {
        String written = values.required(field, label);
        if (!COUNT.matcher(written).matches()) {
            throw new InvalidInput(field, "“" + label + "”请填写0至99的整数");
        }
        return Integer.parseInt(written);
    }
}
