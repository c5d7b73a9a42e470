package org.huju.points;

import java.util.stream.Collectors;
import org.huju.casefile.Decision;

/** The wording of what is told about a recheck. */
final class RecheckTexts {

    private RecheckTexts() {}

    static String decided(PointsApplication application, Decision decision, Score score, String remedies) {
        return application.filing().holder().name().value() + "：（受理号"
                + application.accepted().acceptanceNo() + "）\n对您的积分结果进行了复核，决定：" + decision.outcome() + "。"
                + decision.reason()
                + "。\n" + (score instanceof Score.Points points ? points(points) : ineligible((Score.Ineligible) score))
                + remedies;
    }

    private static String points(Score.Points points) {
        return "您的积分为" + points.total() + "分，标准分值" + points.standard() + "分，"
                + (points.reached() ? "已达到" : "未达到") + "标准分值：\n"
                + points.items().stream().map(RecheckTexts::line).collect(Collectors.joining());
    }

    private static String line(ScoredItem item) {
        return item.indicator().label() + "：" + item.points() + "分（" + item.source() + "）\n";
    }

    private static String ineligible(Score.Ineligible ineligible) {
        return "不予积分：\n"
                + ineligible.reasons().stream()
                        .map(reason -> reason.text() + "（" + reason.source() + "）\n")
                        .collect(Collectors.joining());
    }
}
