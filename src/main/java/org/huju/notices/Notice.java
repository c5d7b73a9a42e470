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
        POINTS_CHANGED("积分变动告知书");

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
