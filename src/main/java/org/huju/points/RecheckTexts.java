package org.huju.points;

import org.huju.casefile.Decision;
import org.huju.notices.Wording;
import org.huju.points.PointsApplications.Scored;

/** The wording of what is told about a recheck. */
final class RecheckTexts {

    /** What else there is to say where a later result counts by now. */
    static final String RECORD_ONLY = "这件申请的积分已由后来的结果代替，更正记入本案案卷，您现有的积分账户不变。\n";

    private RecheckTexts() {}

    static String decided(PointsApplication application, Decision decision, Scored scored, String remedies) {
        Score score = scored.score();
        String result = score instanceof Score.Points points ? points(points) : none((Score.Ineligible) score);
        return application.filing().holder().name().value() + "：（受理号"
                + application.accepted().acceptanceNo() + "）\n对积分结果进行了复核，决定：" + decision.outcome() + "。"
                + decision.reason() + "。\n按计分之日（" + Wording.date(scored.facts().on()) + "）的指标体系和年龄，" + result
                + remedies;
    }

    private static String points(Score.Points points) {
        return "总积分" + points.total() + "分，标准分值" + points.standard() + "分，" + (points.reached() ? "已达到" : "未达到")
                + "标准分值。" + ItemTexts.of(points);
    }

    private static String none(Score.Ineligible ineligible) {
        return "不予积分，理由如下：\n" + Wording.numbered(RefusalReasons.of(ineligible));
    }
}
