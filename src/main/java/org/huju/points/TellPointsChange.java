package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 积分变动告知书: the holder is told that the points have changed, and by which indicators (积分管理办法第十九条). */
@Service
class TellPointsChange {

    private static final String FACTS = "points-endorsement-facts";

    private final PointsApplications applications;
    private final Notices notices;
    private final PointsRemedies remedies;
    private final LawBook lawBook;
    private final Clock clock;

    TellPointsChange(
            PointsApplications applications, Notices notices, PointsRemedies remedies, LawBook lawBook, Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.remedies = remedies;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    void tell(PointsAccount before, PointsAccount after, CountAgain.Occasion occasion) {
        LocalDate today = LocalDate.now(clock);
        Law law = lawBook.at(today);
        PointsApplication application = applications.get(after.application());
        notices.issue(
                application.id(),
                Notice.Kind.POINTS_CHANGED,
                application.filing().holder().name().value() + "：（收件编号" + application.applicationNo() + "）\n"
                        + occasion.opening + law.principle(occasion.principle).name() + "。" + outcome(before, after)
                        + law.principle(FACTS).name() + "。\n" + remedies.against(today));
    }

    private static String outcome(PointsAccount before, PointsAccount after) {
        String from = points(before.total());
        if (before.total().equals(after.total())) {
            return "您的积分为" + from + "，没有变化。\n";
        }
        return after.score() instanceof Score.Ineligible ineligible
                ? "您的积分原为" + from + "，现因以下情况不再予以积分："
                        + ineligible.reasons().stream()
                                .map(reason -> reason.text() + "（" + reason.source() + "）")
                                .collect(Collectors.joining("；"))
                        + "。\n"
                : "您的积分由" + from + "调整为" + points(after.total()) + "，变动的指标：\n" + changes(before.score(), after.score());
    }

    private static String points(Optional<Integer> total) {
        return total.map(points -> points + "分").orElse("无积分");
    }

    private static String changes(Score before, Score after) {
        Map<Indicator, ScoredItem> old = items(before);
        Map<Indicator, ScoredItem> now = items(after);
        Set<Indicator> all = EnumSet.noneOf(Indicator.class);
        all.addAll(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(indicator -> pointsOf(old, indicator) != pointsOf(now, indicator))
                .map(indicator -> indicator.label() + "：由" + pointsOf(old, indicator) + "分变为" + pointsOf(now, indicator)
                        + "分（" + source(indicator, old, now) + "）\n")
                .collect(Collectors.joining());
    }

    private static Map<Indicator, ScoredItem> items(Score score) {
        Map<Indicator, ScoredItem> items = new EnumMap<>(Indicator.class);
        if (score instanceof Score.Points points) {
            points.items().forEach(item -> items.put(item.indicator(), item));
        }
        return items;
    }

    private static int pointsOf(Map<Indicator, ScoredItem> items, Indicator indicator) {
        return items.containsKey(indicator) ? items.get(indicator).points() : 0;
    }

    private static String source(Indicator indicator, Map<Indicator, ScoredItem> old, Map<Indicator, ScoredItem> now) {
        return now.getOrDefault(indicator, old.get(indicator)).source();
    }
}
