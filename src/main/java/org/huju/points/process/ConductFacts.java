package org.huju.points.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.points.Conduct;
import org.huju.points.Indicator;
import org.huju.points.IndicatorInquiries;
import org.huju.points.PointsApplications;
import org.huju.points.Review;
import org.springframework.stereotype.Component;

/** What the police have answered, and what the reviewer has entered from it: whoever decides afterwards compares the two. */
@Component
class ConductFacts {

    private final PointsApplications applications;
    private final PointsLists lists;

    ConductFacts(PointsApplications applications, PointsLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    void put(Map<String, Object> values, UUID id) {
        values.put("recordsAnswer", lists.answer(id, Optional.of(IndicatorInquiries.RECORDS)));
        values.put(
                "conductLabel",
                applications
                        .review(id)
                        .map(Review::conduct)
                        .map(ConductFacts::text)
                        .orElse(""));
    }

    private static String text(Conduct conduct) {
        return times(Indicator.FALSE_MATERIALS, conduct.falseMaterials())
                + times(Indicator.DETENTIONS, conduct.detentions())
                + times(Indicator.ORDINARY_CRIMES, conduct.ordinaryCrimes())
                + yesOrNo(Indicator.SERIOUS_CRIME, conduct.seriousCrime()) + "；"
                + yesOrNo(Indicator.FAMILY_PLANNING, conduct.familyPlanningViolation());
    }

    private static String times(Indicator indicator, int number) {
        return indicator.label() + number + "次；";
    }

    private static String yesOrNo(Indicator indicator, boolean yes) {
        return (yes ? "有" : "没有") + indicator.label();
    }
}
