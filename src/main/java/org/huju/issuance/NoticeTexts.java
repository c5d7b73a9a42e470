package org.huju.issuance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.clock.Deadline;

/** The wording of what applicants are told in writing. */
final class NoticeTexts {

    private NoticeTexts() {}

    /** @param note what the clerk wrote about it; may be empty */
    static String oneTimeNotice(PermitApplication application, List<String> missing, String note) {
        String explained = note.isEmpty() ? "" : "说明：" + note + "\n";
        return head(application) + "您提交的申请尚缺以下材料，现一次性告知（《上海市居住证管理办法》第十条）：\n" + numbered(missing) + explained
                + "补齐后即予受理；您也可以撤回申请。";
    }

    static String receipt(PermitApplication application, Deadline cardMaking, Optional<Decision> deemed) {
        var acceptance = application.accepted();
        return head(application) + "您的申请已于" + chinese(acceptance.acceptedOn()) + "受理，受理号"
                + acceptance.acceptanceNo() + "。居住证将于" + chinese(cardMaking.due()) + "前（含当日）制作完成（"
                + cardMaking.period().citation().label() + "）。查询码：" + application.queryCode() + "。"
                + deemed.map(d -> "\n" + d.reason() + "（" + article(d) + "）。").orElse("");
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

    static String lifting(PermitApplication application, Decision decision) {
        return head(application) + "关于您的不诚信记录，受理中心决定：" + decision.outcome() + "。理由：" + decision.reason() + "。";
    }

    private static String head(PermitApplication application) {
        return application.filing().applicant().name().value() + "：（收件编号" + application.applicationNo() + "）\n";
    }

    private static String article(Decision decision) {
        return decision.article().orElseThrow();
    }

    private static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        }
        return text.toString();
    }

    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
