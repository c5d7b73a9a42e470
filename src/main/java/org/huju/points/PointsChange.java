package org.huju.points;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has become of an account, and by which indicators.
 *
 * @param scoreBefore what is known of the points before
 * @param scoreAfter what is known of them now
 */
record PointsChange(PointsAccount before, Score scoreBefore, PointsAccount after, Score scoreAfter) {

    /** In Chinese. */
    String inWords() {
        String from = points(before.total());
        if (scoreAfter instanceof Score.Ineligible ineligible) {
            return "您的积分原为" + from + "，现因以下情况不再予以积分：" + reasons(ineligible.reasons()) + "。\n";
        }
        return before.total().equals(after.total())
                ? "您的积分为" + from + "，没有变化。\n"
                : "您的积分由" + from + "调整为" + points(after.total()) + "，变动的指标：\n" + indicators();
    }

    private static String reasons(Collection<Score.Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.text() + "（" + reason.source() + "）")
                .collect(Collectors.joining("；"));
    }

    private static String points(Optional<Integer> total) {
        return total.map(points -> points + "分").orElse("无积分");
    }

    private String indicators() {
        Map<Indicator, ScoredItem> old = items(scoreBefore);
        Map<Indicator, ScoredItem> now = items(scoreAfter);
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
