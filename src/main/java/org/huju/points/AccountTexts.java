package org.huju.points;

import org.huju.notices.Wording;
import org.huju.permit.Permit;

/** What a notice says of the account its points have gone into, as the permit stands on that day. */
final class AccountTexts {

    private AccountTexts() {}

    static String of(PointsAccount account, Permit.State permit) {
        if (account.state() == PointsAccount.State.LAPSED) {
            return "您的居住证已注销，积分随之失效，不建立积分账户（《上海市居住证积分管理办法》第二十条）。\n";
        }
        String lasts = "积分有效期与居住证签注一致，至" + Wording.date(account.validUntil()) + "；签注时情况没有变化的予以确认。";
        return permit == Permit.State.VALID ? lasts + "\n" : lasts + "您的居住证使用功能中止，补办签注以前积分暂不能使用。\n";
    }
}
