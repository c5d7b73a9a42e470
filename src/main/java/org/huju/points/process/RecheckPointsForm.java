package org.huju.points.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.Conduct;
import org.huju.points.Indicator;
import org.huju.points.PointsApplications;
import org.huju.points.RecheckPoints;
import org.huju.points.Review;
import org.huju.points.Review.Finding;
import org.springframework.stereotype.Component;

/** 复核: the head upholds the result, or puts right what was found. */
@Component
class RecheckPointsForm implements TaskForm {

    private final RecheckFacts facts;
    private final PointsApplications applications;
    private final RecheckPoints recheckPoints;

    RecheckPointsForm(RecheckFacts facts, PointsApplications applications, RecheckPoints recheckPoints) {
        this.facts = facts;
        this.applications = applications;
        this.recheckPoints = recheckPoints;
    }

    private enum Choice {
        UPHOLD,
        CORRECT
    }

    /** What a recheck may find; falsehood has its own way (article 29). */
    private enum Corrected {
        TRUE,
        NOT_PROVED
    }

    @Override
    public String key() {
        return "recheck-points";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.whole(UUID.fromString(task.caseId()));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = UUID.fromString(task.caseId());
        Choice choice = values.choice("decision", "决定", Choice.class);
        String reason = values.required("reason", "理由");
        String head = task.person().id();
        if (choice == Choice.UPHOLD) {
            recheckPoints.uphold(id, reason, head);
            return Submission.completed("recheck", "uphold");
        }
        Review before = applications.review(id).orElseThrow();
        recheckPoints.correct(id, findings(before, values), conduct(before.conduct(), values), reason, head);
        return Submission.completed("recheck", "correct");
    }

    private static Map<Indicator, Finding> findings(Review before, FormValues values) {
        Map<Indicator, Finding> findings = new EnumMap<>(Indicator.class);
        before.findings().forEach(found -> {
            Indicator indicator = found.indicator();
            Corrected chosen = values.choice("finding_" + indicator.key(), indicator.label(), Corrected.class);
            findings.put(indicator, Finding.valueOf(chosen.name()));
        });
        return findings;
    }

    private static Conduct conduct(Conduct before, FormValues values) {
        return new Conduct(
                before.falseMaterials(),
                number(values, "detentions", Indicator.DETENTIONS),
                number(values, "ordinaryCrimes", Indicator.ORDINARY_CRIMES),
                values.ticked("seriousCrime"),
                values.ticked("familyPlanningViolation"));
    }

    private static int number(FormValues values, String field, Indicator indicator) {
        String text = values.required(field, indicator.label());
        if (!text.matches("\\d{1,2}")) {
            throw new InvalidInput(field, "“" + indicator.label() + "”请填写次数，0至99的整数");
        }
        return Integer.parseInt(text);
    }
}
