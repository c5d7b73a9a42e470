package org.huju.permit;

import java.time.LocalDate;

/**
 * The time of a permit (article 14).
 *
 * @param issuedOn 签发日期
 * @param validUntil 签注有效期限: the last day of the year that was endorsed
 * @param yearsFrom from when the years of residence count without a break
 */
public record Term(LocalDate issuedOn, LocalDate validUntil, LocalDate yearsFrom) {

    /** Endorsed on without a break. */
    public Term until(LocalDate lastDay) {
        return new Term(issuedOn, lastDay, yearsFrom);
    }

    /** Endorsed again after a break: the years count anew. */
    public Term anew(LocalDate from, LocalDate lastDay) {
        return new Term(issuedOn, lastDay, from);
    }
}
