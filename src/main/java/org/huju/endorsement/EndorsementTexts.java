package org.huju.endorsement;

import static org.huju.notices.Wording.date;

import java.time.LocalDate;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.EndorsementDates;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.SuspendedPermit;

/** The wording of what a holder is told in writing about an endorsement. */
final class EndorsementTexts {

    private static final String HOW = "持居住证和有效身份证件，到任何一个社区事务受理服务中心办理签注；居住地住址有变化的，带居住证明，先办理信息变更。";
    private static final String ARTICLE = "《上海市居住证管理办法》第十四条";

    private EndorsementTexts() {}

    /** @param endorsed as it is afterwards */
    static String endorsed(PermitCase permitCase, Permit endorsed, Prospect done) {
        return head(permitCase, endorsed) + "您的《上海市居住证》已签注，有效期至" + date(endorsed.validUntil()) + "（含当日）；"
                + done.timing().label() + "，居住年限自" + date(done.term().yearsFrom()) + "起连续计算（" + ARTICLE
                + "）。签注不收费；办理了积分的，积分随之确认。";
    }

    /** @param why in Chinese, why it was not endorsed without the holder */
    static String askedToCome(PermitCase permitCase, HeldPermit permit, EndorsementDates dates, String why) {
        var end = permit.validUntil();
        return head(permitCase, permit) + "您的《上海市居住证》有效期至" + date(end) + "。" + why
                + (permit instanceof SuspendedPermit ? late(permit) : inTime(dates, end))
                + date(dates.madeUpUntil(end)) + "前（含当日）补办的，居住年限连续计算（" + ARTICLE + "）。签注不收费。";
    }

    private static String inTime(EndorsementDates dates, LocalDate end) {
        return "，请自" + date(dates.opensOn(end)) + "起、" + date(dates.lastDay(end)) + "前（含当日）" + HOW
                + "逾期没有签注的，居住证使用功能自次日起中止，补办后恢复；";
    }

    private static String late(Permit suspended) {
        return "；签注期已过，居住证使用功能自" + date(suspended.since()) + "起中止，请" + HOW + "补办后恢复使用；";
    }

    private static String head(PermitCase permitCase, Permit permit) {
        return permit.holderName() + "：（办件编号" + permitCase.caseNo() + "，查询码" + permitCase.queryCode() + "）\n";
    }
}
