package org.huju.points;

import java.time.LocalDate;
import org.huju.notices.Wording;
import org.huju.permit.Permit;

/** What a notice says of the account its points have gone into, as the permit stands on that day. */
final class AccountTexts {

    private AccountTexts() {}

    static String of(PointsAccount account, Permit permit, LocalDate today) {
        if (account.state() == PointsAccount.State.LAPSED) {
            return "您的居住证已注销，积分随之失效，不建立积分账户（《上海市居住证积分管理办法》第二十条）。\n";
        }
        String lasts = "积分有效期与居住证签注一致，至" + Wording.date(account.validUntil()) + "；签注时情况没有变化的予以确认。";
        return permit.holdsOn(today) ? lasts + "\n" : lasts + "您的居住证" + why(permit) + "，办理签注以前积分暂不能使用。\n";
    }

    private static String why(Permit permit) {
        return permit.state() == Permit.State.SUSPENDED ? "使用功能中止" : "有效期已过";
    }
}
