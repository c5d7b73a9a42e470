package org.huju.replacement;

import java.time.LocalDate;
import org.huju.law.LegalAmount;
import org.huju.notices.Wording;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.RefundReceipt;
import org.huju.permit.HeldPermit;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.verification.MadeCard;

/** The wording of what a holder is told about a replacement. */
final class ReplacementTexts {

    private ReplacementTexts() {}

    static String feeDue(
            PermitCase permitCase, Permit permit, Replacement replacement, LegalAmount fee, LocalDate lastDay) {
        return head(permitCase, permit) + "您的《上海市居住证》" + replacement.cause().label() + "申请已收件（《上海市居住证管理办法》第十五条）。"
                + lost(replacement) + "请于" + Wording.date(lastDay) + "前（含当日）缴纳工本费" + fee.text() + "（《上海市居住证管理办法》第三十三条；"
                + fee.authority() + "），缴费单号：" + permitCase.id() + "。缴费以后开始制证；逾期没有缴纳的，终止办理，您可以重新提出。查询码："
                + permitCase.queryCode() + "。";
    }

    private static String lost(Replacement replacement) {
        return replacement.cause() == Replacement.Cause.LOST
                ? "证件" + replacement.oldCardNo() + "已于" + Wording.date(replacement.requestedOn()) + "挂失，自即时起不能再使用。"
                : "";
    }

    static String collection(PermitCase permitCase, Permit permit, MadeCard card, LocalDate notBefore) {
        String from = notBefore.isAfter(card.madeOn()) ? "自" + Wording.date(notBefore) + "起，" : "";
        return head(permitCase, permit) + "您换领、补领的《上海市居住证》已于" + Wording.date(card.madeOn()) + "制作完毕，" + from
                + "请本人（或代办人）持有效身份证件到受理中心领取（《上海市居住证管理办法》第十五条）。居住证编号不变，原证件不再使用。";
    }

    /** @param basis the rule, in Chinese */
    static String unpaid(PermitCase permitCase, Permit permit, Replacement replacement, String basis) {
        String oldCard = replacement.cause() == Replacement.Cause.LOST ? "原证件的挂失继续有效。" : "已交回的旧证由受理中心保管，重新申请时不必再交。";
        return head(permitCase, permit) + "您没有在期限内缴纳工本费，本次"
                + replacement.cause().label() + "终止办理（" + basis + "）。" + oldCard + "您可以重新提出申请。";
    }

    static String cancelled(PermitCase permitCase, Permit permit, String basis) {
        return head(permitCase, permit) + "您的《上海市居住证》已于" + Wording.date(permit.since()) + "注销，未办结的换领、补领终止（" + basis
                + "）。";
    }

    static String willBePaidBack(Payment payment) {
        return "您已缴纳的工本费" + payment.amountYuan() + "元将全额退还，退还以后另行告知，您不需要办理手续。";
    }

    static String keptBack(MadeCard card) {
        return "已经制成的证件" + card.cardNo() + "不予发放，由受理中心销毁，您不需要办理手续。";
    }

    static String cameTooLate(PermitCase permitCase, Permit permit, Payment payment, String basis) {
        String again = permit instanceof HeldPermit ? "需要证件的，可以重新提出申请。" : "";
        return head(permitCase, permit) + "本次换领、补领已经终止，您" + paid(payment) + "在终止以后才到账，不能再用于制证，将全额退还（" + basis
                + "）。退还以后另行告知，您不需要办理手续。" + again;
    }

    static String refunded(PermitCase permitCase, Permit permit, Payment payment, String basis) {
        RefundReceipt refund = payment.refund().orElseThrow();
        return head(permitCase, permit) + "您" + paid(payment) + "已于" + Wording.date(refund.refundedOn()) + "全额退还（"
                + basis + "），退费凭证号：" + refund.refundNo() + "。";
    }

    private static String paid(Payment payment) {
        CashierReceipt receipt = payment.receipt().orElseThrow();
        return "于" + Wording.date(receipt.paidOn()) + "缴纳的工本费" + payment.amountYuan() + "元（缴费凭证号：" + receipt.receiptNo()
                + "）";
    }

    static String discarded(PermitCase permitCase, Permit permit, MadeCard card, String basis) {
        return head(permitCase, permit) + "您的《上海市居住证》已于" + Wording.date(permit.since()) + "注销，本次换领、补领终止以后制成的证件"
                + card.cardNo() + "不予发放，由受理中心销毁（" + basis + "），您不需要办理手续。";
    }

    private static String head(PermitCase permitCase, Permit permit) {
        return permit.holderName() + "：（办件编号" + permitCase.caseNo() + "）\n";
    }
}
