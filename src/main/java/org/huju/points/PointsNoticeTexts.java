package org.huju.points;

import java.util.List;
import java.util.Optional;
import org.huju.casefile.Decision;
import org.huju.clock.Deadline;
import org.huju.law.LegalPeriod;
import org.huju.law.LegalRule;
import org.huju.notices.Wording;

/** The wording of what holder and employer are told in writing of an application for points. */
final class PointsNoticeTexts {

    private PointsNoticeTexts() {}

    /** @param note what the clerk wrote about it; may be empty */
    static String precheck(PointsApplication application, List<String> missing, String note) {
        String explained = note.isEmpty() ? "" : "说明：" + note + "\n";
        return head(application) + "您的积分申请尚缺以下材料，需要补正的全部内容现一次性告知（《上海市居住证管理办法》第二十三条）：\n" + Wording.numbered(missing)
                + explained + "补正后直接办理受理；也可以撤回申请。";
    }

    static String withdrawn(PointsApplication application) {
        return head(application) + "积分申请已按要求撤回。需要时可以重新申请。";
    }

    static String notAccepted(PointsApplication application, Decision finding, String remedies) {
        return head(application) + "积分申请不予受理。理由：" + finding.reason() + "（" + article(finding) + "）。" + remedies;
    }

    /**
     * @param decision how long counting may take, from the day the materials are found true
     * @param window by when the missing materials must come; empty if nothing is missing
     */
    static String receipt(
            PointsApplication application, LegalPeriod decision, List<String> missing, Optional<Deadline> window) {
        var acceptance = application.accepted();
        return head(application) + "积分申请已于" + Wording.date(acceptance.acceptedOn()) + "受理，受理号"
                + acceptance.acceptanceNo() + "，查询码：" + application.queryCode()
                + "。材料转送人力资源社会保障部门审核；审核属实的，自属实之日起" + decision.length() + "内积分并告知（"
                + decision.authority() + "）。\n"
                + window.map(deadline -> gaps(missing, deadline)).orElse("");
    }

    private static String gaps(List<String> missing, Deadline window) {
        return "以下材料容缺受理，请于" + Wording.date(window.due()) + "前（含当日）补交（"
                + window.period().authority() + "）：\n" + Wording.numbered(missing);
    }

    static String supplementReminder(
            PointsApplication application, List<String> missing, Deadline window, LegalRule consequence) {
        return head(application) + gaps(missing, window) + consequence.name() + "（" + consequence.authority() + "）。";
    }

    /** The window outlives the result: what has been told stays as it is. */
    static String dishonesty(PointsApplication application, Decision missed) {
        String onward = application.state().isClosed() ? "已经告知的结果不受影响。" : "本次申请继续办理。";
        return head(application) + missed.reason() + "（" + article(missed) + "）。" + onward;
    }

    /**
     * To the holder alone: the items may tell of records that are nobody else's matter (article 26).
     *
     * @param account what is to be said of it
     */
    static String points(
            PointsApplication application, Score.Points points, Review review, String account, String remedies) {
        String standard = points.reached() ? "已达到" : "未达到";
        return toHolder(application) + "积分申请（受理号" + application.accepted().acceptanceNo() + "）审核属实，按受理之日（"
                + Wording.date(application.accepted().acceptedOn()) + "）的指标体系，总积分" + points.total() + "分，标准分值"
                + points.standard() + "分，" + standard + "标准分值。" + ItemTexts.of(points)
                + notProved(review) + account + remedies;
    }

    private static String notProved(Review review) {
        List<String> lines = review.findings().stream()
                .filter(found -> found.finding() == Review.Finding.NOT_PROVED)
                .map(found -> found.indicator().label() + "：" + found.reason())
                .toList();
        return lines.isEmpty() ? "" : "以下项目不能证明，不予计分：\n" + Wording.numbered(lines);
    }

    /** To the holder alone, as with {@link #points}. */
    static String refusal(PointsApplication application, List<String> reasons, String remedies) {
        return toHolder(application) + "积分申请（受理号" + application.accepted().acceptanceNo() + "）不予积分，理由如下：\n"
                + Wording.numbered(reasons) + remedies;
    }

    private static String head(PointsApplication application) {
        PointsFiling filing = application.filing();
        return to(filing.holder().name().value() + "、" + filing.employer().name(), application);
    }

    private static String toHolder(PointsApplication application) {
        return to(application.filing().holder().name().value(), application);
    }

    private static String to(String whom, PointsApplication application) {
        return whom + "：（收件编号" + application.applicationNo() + "）\n";
    }

    private static String article(Decision decision) {
        return decision.article().orElseThrow();
    }
}
