package org.huju.credit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows from false materials.
 *
 * @param article what it rests on, in Chinese
 * @param until last day of a bar; empty for anything else
 * @param fine the range of a fine; empty for anything else
 */
public record Consequence(Kind kind, String article, Optional<LocalDate> until, Optional<FineRange> fine) {

    /** In whole yuan, both ends included; the authority that decides sets the fine. */
    public record FineRange(int minimumYuan, int maximumYuan) {}

    public enum Kind {
        POLICE_REFERRAL("移送公安部门依法处理"),
        CREDIT_PLATFORM("失信信息纳入本市公共信用信息服务平台"),
        POINTS_BAR("不得申请积分"),
        EMPLOYER_FINE("由人力资源社会保障部门处以罚款"),
        AGENCY_BAR("不得代办积分申请");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Consequence of(Kind kind, String article) {
        return new Consequence(kind, article, Optional.empty(), Optional.empty());
    }

    static Consequence bar(Kind kind, String article, LocalDate until) {
        return new Consequence(kind, article, Optional.of(until), Optional.empty());
    }

    static Consequence fine(String article, FineRange range) {
        return new Consequence(Kind.EMPLOYER_FINE, article, Optional.empty(), Optional.of(range));
    }
}
