package org.huju.points.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huju.points.Estimate;
import org.huju.points.Indicator;
import org.huju.points.Score;
import org.huju.points.ScoredItem;

/**
 * The answer to a request for an estimate.
 *
 * @param notCounted what was stated and gives nothing, with why as its source
 * @param total null where there can be no points; {@code reasons} then say why
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EstimateAnswer(
        boolean eligible,
        Integer total,
        int standard,
        boolean reached,
        boolean vetoed,
        List<Item> items,
        List<Item> notCounted,
        List<Advice> advice,
        List<Reason> reasons) {

    record Item(String indicator, String label, String kind, int points, String source) {

        static Item of(ScoredItem item) {
            Indicator indicator = item.indicator();
            return new Item(
                    indicator.code(), indicator.label(), indicator.kind().label(), item.points(), item.source());
        }
    }

    record Advice(String indicator, String label, String text, int gain, int total, boolean reached, int months) {

        static Advice of(Estimate.Advice advice) {
            Indicator indicator = advice.indicator();
            return new Advice(
                    indicator.code(),
                    indicator.label(),
                    advice.text(),
                    advice.gain(),
                    advice.total(),
                    advice.reached(),
                    advice.months());
        }
    }

    record Reason(String indicator, String label, String text, String source) {

        static Reason of(Score.Reason reason) {
            return new Reason(reason.indicator().code(), reason.indicator().label(), reason.text(), reason.source());
        }
    }

    static EstimateAnswer of(Estimate estimate) {
        return estimate.score() instanceof Score.Points points
                ? eligible(points, estimate)
                : ineligible((Score.Ineligible) estimate.score(), estimate.standard());
    }

    private static EstimateAnswer eligible(Score.Points points, Estimate estimate) {
        return new EstimateAnswer(
                true,
                points.total(),
                points.standard(),
                points.reached(),
                false,
                points.items().stream().map(Item::of).toList(),
                points.notCounted().stream().map(Item::of).toList(),
                estimate.advice().stream().map(Advice::of).toList(),
                List.of());
    }

    private static EstimateAnswer ineligible(Score.Ineligible ineligible, int standard) {
        return new EstimateAnswer(
                false,
                null,
                standard,
                false,
                ineligible.vetoed(),
                List.of(),
                List.of(),
                List.of(),
                ineligible.reasons().stream().map(Reason::of).toList());
    }
}
