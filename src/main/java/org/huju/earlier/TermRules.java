package org.huju.earlier;

import java.time.LocalDate;
import org.huju.people.IdNumber;
import org.huju.people.Problems;
import org.huju.permit.Term;

/**
 * Which dates a permit can have that is taken in today.
 *
 * @param inForce the measures' first day: what had ended before did not become valid by them (article 31)
 * @param latestEnd a year after the last day that could be endorsed today (article 14)
 */
record TermRules(LocalDate today, LocalDate inForce, LocalDate latestEnd) {

    /** @return null unless everything could be read; what is impossible stands in the problems */
    Term read(String issued, String valid, String years, IdNumber holder, Problems problems) {
        LocalDate issuedOn = problems.date("issuedOn", "签发日期", issued.strip());
        LocalDate validUntil = problems.date("validUntil", "有效期限", valid.strip());
        LocalDate yearsFrom = years.isBlank() ? issuedOn : problems.date("yearsFrom", "居住年限起算日期", years.strip());
        if (issuedOn == null || validUntil == null || yearsFrom == null || holder == null) {
            return null;
        }
        notLaterThanToday("issuedOn", "签发日期", issuedOn, holder, problems);
        if (!years.isBlank()) {
            notLaterThanToday("yearsFrom", "居住年限起算日期", yearsFrom, holder, problems);
        }
        judgeEnd(issuedOn, validUntil, problems);
        if (!years.isBlank()) {
            notAfterTheEnd("yearsFrom", "居住年限起算日期", yearsFrom, validUntil, problems);
        }
        return new Term(issuedOn, validUntil, yearsFrom);
    }

    void notLaterThanToday(String field, String label, LocalDate day, IdNumber holder, Problems problems) {
        if (day.isAfter(today)) {
            problems.add(field, "“" + label + "”晚于今天，请核对");
        } else if (day.isBefore(holder.birthDate())) {
            problems.add(field, "“" + label + "”早于出生日期，请核对");
        }
    }

    /** @param validUntil null if it could not be read */
    void notAfterTheEnd(String field, String label, LocalDate day, LocalDate validUntil, Problems problems) {
        if (validUntil != null && day.isAfter(validUntil) && !day.isAfter(today)) {
            problems.add(field, "“" + label + "”晚于有效期限，请核对");
        }
    }

    private void judgeEnd(LocalDate issuedOn, LocalDate validUntil, Problems problems) {
        if (validUntil.isBefore(issuedOn)) {
            problems.add("validUntil", "“有效期限”早于签发日期，请核对");
        } else if (validUntil.isBefore(inForce)) {
            problems.add("validUntil", "“有效期限”在" + inForce + "以前届满，不属于在有效期内仍然有效的居住证（《上海市居住证管理办法》第三十一条），不能转入");
        } else if (validUntil.isAfter(latestEnd)) {
            problems.add("validUntil", "“有效期限”晚于" + latestEnd + "：居住证每年签注一次（《上海市居住证管理办法》第十四条），不会超过这一天，请核对");
        }
    }
}
