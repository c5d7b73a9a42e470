package org.huju.notices;

import java.time.Instant;

/**
 * What an applicant was told in writing.
 *
 * @param body in Chinese; holds the applicant's name
 */
public record Notice(Kind kind, String body, Instant issuedAt) {

    public enum Kind {
        ONE_TIME_NOTICE("一次性告知书"),
        RECEIPT("受理凭证"),
        SUPPLEMENT_REMINDER("补交提醒"),
        NOT_ACCEPTED("不予受理通知书"),
        REFUSAL("不予办理决定书"),
        COLLECTION("领证通知"),
        WITHDRAWN("撤回确认"),
        DISHONESTY("不诚信记录告知书"),
        LIFTING("解除不诚信记录申请的处理决定"),
        PAUSED("期限中止告知书"),
        RESUMED("期限恢复告知书"),
        EXTENDED("期限延长告知书"),
        POINTS_NOTICE("积分通知书"),
        POINTS_REFUSAL("不予积分决定书"),
        EMPLOYER_ORDER("责令改正通知书"),
        DIRECT_REQUEST_DECISION("直接申请处理决定书"),
        RECHECK_DECISION("积分复核决定书"),
        POINTS_CHANGED("积分变动告知书"),
        REGISTRATION_VOUCHER("居住登记凭证"),
        REGISTRATION_REFUSED("不予登记告知书"),
        REGISTRATION_ENDING("居住登记到期提醒"),
        REGISTRATION_LAPSED("居住登记终止告知书"),
        REVOCATION_PROPOSED("拟撤销居住登记告知书"),
        REVOCATION_DROPPED("不予撤销居住登记告知书"),
        REGISTRATION_REVOKED("撤销居住登记决定书"),
        PERMIT_REMINDER("办证提醒"),
        ENDORSEMENT_REMINDER("签注提醒"),
        ENDORSED("签注告知书"),
        ENDORSEMENT_REFUSED("不予签注决定书"),
        SUSPENDED("使用功能中止告知书"),
        CHANGE_RECORDED("信息变更告知书"),
        CHANGE_REFUSED("不予变更决定书"),
        ENDED_WITH_PERMIT("签注、变更终止告知书"),
        FEE_DUE("缴费通知"),
        REPLACEMENT_CLOSED("换领、补领终止告知书"),
        FEE_REFUND("退费告知书"),
        CANCELLATION_PROPOSED("拟注销告知书"),
        CANCELLATION_DECISION("注销决定书"),
        CANCELLATION_DROPPED("不予注销告知书");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "Notice[" + kind + "]";
    }
}
