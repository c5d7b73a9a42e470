package org.huju.issuance;

import java.util.List;
import java.util.Optional;
import org.huju.casefile.Decision;
import org.huju.clock.ClockExplanation;
import org.huju.clock.Deadline;
import org.huju.clock.LedgerEntry;
import org.huju.clock.StatutoryClock;
import org.huju.law.LegalRule;
import org.huju.notices.Wording;

/** The wording of what applicants are told in writing. */
final class NoticeTexts {

    private NoticeTexts() {}

    /** @param note what the clerk wrote about it; may be empty */
    static String oneTimeNotice(PermitApplication application, List<String> missing, String note) {
        String explained = note.isEmpty() ? "" : "说明：" + note + "\n";
        return head(application) + "您提交的申请尚缺以下材料，现一次性告知（《上海市居住证管理办法》第十条）：\n" + Wording.numbered(missing) + explained
                + "补齐后即予受理；您也可以撤回申请。";
    }

    static String receipt(
            PermitApplication application,
            Deadline cardMaking,
            ClockExplanation explanation,
            Optional<Decision> deemed) {
        var acceptance = application.accepted();
        return head(application) + "您的申请已于" + Wording.date(acceptance.acceptedOn()) + "受理，受理号"
                + acceptance.acceptanceNo() + "。居住证将于" + Wording.date(cardMaking.due()) + "前（含当日）制作完成（"
                + cardMaking.period().citation().label() + "）。查询码：" + application.queryCode() + "。\n"
                + deemed.map(d -> d.reason() + "（" + article(d) + "）。\n").orElse("")
                + counting(explanation);
    }

    private static String counting(ClockExplanation explanation) {
        String skipped = explanation.skipped();
        return "期限怎样计算：" + explanation.sentence() + (skipped.isEmpty() ? "" : "；不计入的日子：" + skipped)
                + "。每一天计入或者不计入的理由，可以凭受理号和查询码查询。";
    }

    static String supplementReminder(
            PermitApplication application, List<String> missing, Deadline window, LegalRule consequence) {
        return head(application) + "您的申请已容缺受理，请于" + Wording.date(window.due()) + "前（含当日）补交以下材料（"
                + window.period().authority() + "）：\n" + Wording.numbered(missing) + consequence.name() + "（"
                + consequence.authority() + "）。";
    }

    static String notAccepted(PermitApplication application, Decision finding, String remedies) {
        return head(application) + "您的申请不予受理。理由：" + finding.reason() + "（" + article(finding) + "）。" + remedies;
    }

    static String refusal(PermitApplication application, Decision decision, String remedies) {
        return head(application) + "您的申请不予办理。理由：" + decision.reason() + "（" + article(decision) + "）。" + remedies;
    }

    static String collection(PermitApplication application) {
        return head(application) + "您的《上海市居住证》已制作完毕，请本人（或代办人）凭受理凭证和有效身份证件到受理中心领取"
                + "（《上海市居住证管理办法》第十二条）。首次申领免收工本费（第三十三条）。";
    }

    static String withdrawn(PermitApplication application) {
        return head(application) + "您的申请已按您的要求撤回。需要时可以重新申请。";
    }

    static String dishonesty(PermitApplication application, Decision missed) {
        return head(application) + missed.reason() + "（" + article(missed) + "）。本次申请继续办理。您可以向受理中心申请解除该记录。";
    }

    static String lifting(ListedCase listed, Decision decision) {
        return listed.personName() + "：（收件编号" + listed.number() + "）\n关于您的不诚信记录，受理中心决定：" + decision.outcome() + "。理由："
                + decision.reason() + "。";
    }

    static String paused(PermitApplication application, StatutoryClock clock, int workingDays) {
        LedgerEntry entry = clock.ledger().get(clock.ledger().size() - 1);
        return head(application) + "您的申请依法需要" + entry.act().cause() + "，所需时间" + workingDays + "个工作日，自"
                + Wording.date(entry.on()) + "的次日起至"
                + Wording.date(entry.pausedUntil().orElseThrow()) + "不计入办理期限（"
                + entry.act().article() + "），告知书文号：" + entry.act().notice() + "。期满即恢复计算，居住证将于"
                + Wording.date(clock.due())
                + "前（含当日）制作完成；提前恢复的，日期相应提前，另行告知。";
    }

    static String resumed(PermitApplication application, StatutoryClock clock) {
        LedgerEntry entry = clock.ledger().get(clock.ledger().size() - 1);
        return head(application) + "您的申请已于" + Wording.date(entry.on()) + "恢复计算办理期限（"
                + entry.act().article() + "）。居住证将于" + Wording.date(clock.due()) + "前（含当日）制作完成。";
    }

    /** @param ceiling the longest time allowed, such as 30个工作日 */
    static String extended(PermitApplication application, StatutoryClock clock, String ceiling, String reason) {
        LedgerEntry entry = clock.ledger().get(clock.ledger().size() - 1);
        return head(application) + "因特殊情况，您的居住证不能按期制作，经负责人批准延长。理由：" + reason + "。居住证将于" + Wording.date(clock.due())
                + "前（含当日）制作完成，自受理日起最长不超过" + ceiling + "（" + entry.act().article() + "）。";
    }

    private static String head(PermitApplication application) {
        return application.filing().applicant().name().value() + "：（收件编号" + application.applicationNo() + "）\n";
    }

    private static String article(Decision decision) {
        return decision.article().orElseThrow();
    }
}
