package org.huju.points.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.points.ClaimedIndicators;
import org.huju.points.Claims;
import org.huju.points.IndicatorInquiries;
import org.huju.points.PointsApplications;
import org.huju.points.PointsApplications.Scored;
import org.huju.points.Score;
import org.huju.points.Score.Reason;
import org.huju.points.ScoredItem;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Inquiry;
import org.huju.verification.Verification;
import org.huju.verification.Verifications;
import org.springframework.stereotype.Component;

/** The lists and tables of the forms about what was claimed: findings, departments' answers, items of the score. */
@Component
class PointsLists {

    private final PointsApplications applications;
    private final Verifications verifications;
    private final Decisions decisions;

    PointsLists(PointsApplications applications, Verifications verifications, Decisions decisions) {
        this.applications = applications;
        this.verifications = verifications;
        this.decisions = decisions;
    }

    /** What is claimed, with nothing found yet. */
    List<Map<String, Object>> claims(UUID id) {
        Claims claims = claimed(id);
        return ClaimedIndicators.of(claims).stream()
                .map(indicator -> Map.<String, Object>of(
                        "label", indicator.label(),
                        "kindLabel", indicator.kind().label(),
                        "claimed", ClaimedIndicators.text(claims, indicator)))
                .toList();
    }

    /** What the last review has found, beside what was claimed and what the department answered. */
    List<Map<String, Object>> findings(UUID id) {
        Claims claims = claimed(id);
        return applications.review(id).stream()
                .flatMap(review -> review.findings().stream())
                .map(found -> Map.<String, Object>of(
                        "label", found.indicator().label(),
                        "claimed", ClaimedIndicators.text(claims, found.indicator()),
                        "findingLabel", found.finding().label(),
                        "reason", found.reason(),
                        "answer", answer(id, IndicatorInquiries.inquiry(found.indicator()))))
                .toList();
    }

    /** What the department has said about an inquiry, on one line; empty where none was asked. */
    String answer(UUID id, Optional<Inquiry> inquiry) {
        return inquiry.flatMap(asked -> verifications.of(id).stream()
                        .filter(verification -> verification.inquiry().equals(asked))
                        .findFirst())
                .map(PointsLists::text)
                .orElse("");
    }

    private static String text(Verification verification) {
        String note = verification.note().isEmpty() ? "" : "（" + verification.note() + "）";
        return verification.department().title() + "："
                + verification.result().map(Result::label).orElse("等待答复") + note;
    }

    /** The items of the score that was counted last, those that give nothing at the end; empty if there are no points. */
    List<Map<String, Object>> items(UUID id) {
        return applications.score(id).map(Scored::score).stream()
                .filter(Score.Points.class::isInstance)
                .flatMap(score -> all((Score.Points) score))
                .map(item -> Map.<String, Object>of(
                        "label", item.indicator().label(),
                        "points", item.points() + "分",
                        "source", item.source()))
                .toList();
    }

    private static Stream<ScoredItem> all(Score.Points points) {
        return Stream.concat(points.items().stream(), points.notCounted().stream());
    }

    /** The score that was counted last, on one line. */
    String score(UUID id) {
        Score score = applications.score(id).orElseThrow().score();
        return score instanceof Score.Points points ? text(points) : text((Score.Ineligible) score);
    }

    private static String text(Score.Points points) {
        return "总积分" + points.total() + "分，标准分值" + points.standard() + "分，"
                + (points.reached() ? "已达到标准分值" : "未达到标准分值");
    }

    private static String text(Score.Ineligible none) {
        return "不能积分：" + none.reasons().stream().map(Reason::text).collect(Collectors.joining("；"));
    }

    /** The reason given at the last decision of these steps, in front of it who gave it; empty if there is none. */
    String lastReason(UUID id, Decision.Step... steps) {
        return decisions.of(id).stream()
                .filter(decision -> List.of(steps).contains(decision.step()))
                .reduce((earlier, later) -> later)
                .map(d -> d.outcome() + "（" + d.decidedBy() + "）" + d.reason())
                .orElse("");
    }

    private Claims claimed(UUID id) {
        return applications.get(id).filing().claims();
    }
}
