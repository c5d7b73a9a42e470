package org.huju.points;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.points.Review.Found;
import org.springframework.stereotype.Service;

/**
 * 复核 (design {@code points-recheck}): a head who took no part in the case upholds the result, or corrects what was found. The rules of the
 * day of acceptance stay (design {@code points-rules-day}).
 */
@Service
public class RecheckPoints {

    /** What was done by those whose work is looked at again. */
    private static final Set<Step> PART = EnumSet.of(
            Step.REVIEW_INDICATORS,
            Step.CONFIRM_SCORE,
            Step.CONFIRM_FALSEHOOD,
            Step.DECIDE_DIRECT_REQUEST,
            Step.REQUEST_RECHECK,
            Step.RECHECK_POINTS);

    private static final String UPHELD = "维持原积分结果";
    private static final String CORRECTED = "更正";
    private static final String DECISION = "decision";

    private final PointsApplications applications;
    private final Decisions decisions;
    private final OfficerDecisions officerDecisions;
    private final ToldResult toldResult;

    RecheckPoints(
            PointsApplications applications,
            Decisions decisions,
            OfficerDecisions officerDecisions,
            ToldResult toldResult) {
        this.toldResult = toldResult;
        this.applications = applications;
        this.decisions = decisions;
        this.officerDecisions = officerDecisions;
    }

    /** Whether this person took part in the case, or asked for the recheck, and so cannot decide on it. */
    public boolean isInvolved(UUID id, String user) {
        // At the talent centre acceptance is another office's act; the bureau's own is part of what it decided.
        boolean direct = applications.get(id).channel() == PointsChannel.DIRECT;
        return decisions.of(id).stream()
                .filter(decision ->
                        PART.contains(decision.step()) || direct && decision.step() == Step.CHECK_POINTS_MATERIALS)
                .anyMatch(decision -> decision.decidedBy().equals(user));
    }

    /** What was decided, and whether it was a correction. */
    Decision decided(UUID id) {
        return decisions.last(id, Step.RECHECK_POINTS).orElseThrow();
    }

    static boolean isCorrection(Decision decision) {
        return decision.outcome().equals(CORRECTED);
    }

    /** @throws InvalidInput if the head took part in the case */
    public void uphold(UUID id, String reason, String head) {
        keep(id, UPHELD, reason, head);
    }

    /**
     * Puts other findings in the place of the reviewer's; the count of the points follows.
     *
     * @param review what is right, by the head
     * @throws InvalidInput if the head took part in the case, nothing is corrected, the result counts for nothing any more, or something is
     *     found false: that has its own way (article 29)
     */
    public void correct(UUID id, Review review, String reason) {
        if (!review.falseOnes().isEmpty()) {
            throw new InvalidInput(DECISION, "决定：复核不能认定虚假材料，请按虚假材料的程序另行办理（《上海市居住证管理办法》第二十九条）");
        }
        requireStillGood(id);
        Review before = applications.review(id).orElseThrow();
        List<String> changes = new ArrayList<>();
        List<Found> findings = review.findings().stream()
                .map(found -> corrected(before, found, reason, changes))
                .toList();
        changes.addAll(ConductChanges.between(before.conduct(), review.conduct()));
        if (changes.isEmpty()) {
            throw new InvalidInput(DECISION, "决定：没有更正任何认定或者记录；无需更正的，请选择“维持原积分结果”");
        }
        keep(id, CORRECTED, String.join("；", changes) + "。理由：" + reason, review.reviewer());
        applications.reviewed(id, new Review(findings, review.conduct(), review.reviewer()));
    }

    /** What stays keeps the reason it had. */
    private static Found corrected(Review before, Found found, String reason, List<String> changes) {
        Found old = before.findings().stream()
                .filter(one -> one.indicator() == found.indicator())
                .findFirst()
                .orElseThrow();
        if (old.finding() == found.finding()) {
            return old;
        }
        changes.add(found.indicator().label() + "由“" + old.finding().label() + "”改为“"
                + found.finding().label() + "”");
        return new Found(found.indicator(), found.finding(), reason);
    }

    /** A later result, or the end of the permit, may have come between the request and this decision. */
    private void requireStillGood(UUID id) {
        if (!toldResult.isGood(id)) {
            throw new InvalidInput(DECISION, "决定：提出复核以后，这件申请的积分已经失效，或者已由后来的申请代替，不能再更正；请选择“维持原积分结果”，在理由中写明");
        }
    }

    private void keep(UUID id, String outcome, String reason, String head) {
        if (isInvolved(id, head)) {
            throw new InvalidInput(DECISION, "决定：您参与过本案或者提出了复核，须由没有参与本案的负责人复核");
        }
        officerDecisions.decide(id, Step.RECHECK_POINTS, outcome, reason, head);
    }
}
