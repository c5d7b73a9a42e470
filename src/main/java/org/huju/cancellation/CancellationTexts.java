package org.huju.cancellation;

import java.time.LocalDate;
import org.huju.notices.Wording;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;

/** The wording of what a holder is told about a cancellation. */
final class CancellationTexts {

    private CancellationTexts() {}

    /**
     * @param ground in words; {@code article} is its own
     * @param police where the holder may speak to it
     */
    static String proposed(
            PermitCase permitCase,
            Permit permit,
            String ground,
            String article,
            String department,
            Cancellation.Finding finding,
            LocalDate lastDay,
            String police,
            String basis) {
        return head(permitCase, permit) + "拟注销您的《上海市居住证》（编号" + permit.permitNo() + "）。情形：" + ground + "（" + article
                + "）。认定："
                + found(department, finding) + "您有权在" + Wording.date(lastDay) + "前（含当日）向" + police
                + "陈述和申辩（" + basis + "）；期满没有提出的，依法作出决定。查询码：" + permitCase.queryCode() + "。";
    }

    static String decided(
            PermitCase permitCase,
            Permit permit,
            String ground,
            String article,
            String department,
            Cancellation.Finding finding,
            String statement,
            String reason,
            String remedies) {
        return head(permitCase, permit) + "决定注销您的《上海市居住证》（编号" + permit.permitNo() + "），自" + Wording.date(permit.since())
                + "起不能再使用，请将证件交回受理中心。情形：" + ground + "（" + article + "）。认定：" + found(department, finding) + "您的陈述申辩："
                + statement + "。审批意见：" + reason + "。" + remedies;
    }

    static String dropped(PermitCase permitCase, Permit permit, String reason) {
        return head(permitCase, permit) + "此前告知您拟注销《上海市居住证》（编号" + permit.permitNo() + "），现决定不予注销。理由：" + reason
                + "。居住证仍为“" + permit.state().label() + "”，不因此改变。";
    }

    private static String found(String department, Cancellation.Finding finding) {
        return department + finding.documentNo() + "（" + Wording.date(finding.on()) + "）：" + finding.text() + "。";
    }

    private static String head(PermitCase permitCase, Permit permit) {
        return permit.holderName() + "：（办件编号" + permitCase.caseNo() + "）\n";
    }
}
