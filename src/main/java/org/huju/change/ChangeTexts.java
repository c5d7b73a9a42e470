package org.huju.change;

import static org.huju.notices.Wording.date;

import org.huju.permit.Permit;
import org.huju.permit.PermitCase;

/** The wording of what is recorded and told of a change. */
final class ChangeTexts {

    static final String ARTICLE = "《上海市居住证管理办法》第十三条";

    private ChangeTexts() {}

    /** For the history: what, and that it was late. */
    static String whatChanged(PermitCase permitCase, ChangeReport report) {
        return report.fields() + "变更" + late(permitCase, report);
    }

    static String recorded(PermitCase permitCase, Permit changed, ChangeReport report) {
        return head(permitCase, changed) + "您的《上海市居住证》登记信息已变更：" + report.fields() + "（" + ARTICLE + "）。"
                + (report.isLate(permitCase.receivedOn())
                        ? "登记信息发生变化的，应当在30日内办理变更；本次应于" + date(report.dueOn()) + "前办理，已记录逾期。"
                        : "")
                + "变更不影响有效期：至" + date(changed.validUntil()) + "。";
    }

    /** Empty if it came in time. */
    static String late(PermitCase permitCase, ChangeReport report) {
        return report.isLate(permitCase.receivedOn()) ? "（逾期申报，应于" + report.dueOn() + "前申报）" : "";
    }

    private static String head(PermitCase permitCase, Permit permit) {
        return permit.holderName() + "：（办件编号" + permitCase.caseNo() + "，查询码" + permitCase.queryCode() + "）\n";
    }
}
