package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.law.LawBook;
import org.huju.law.NoSuchRule;
import org.huju.notices.Wording;
import org.springframework.stereotype.Service;

/** A case in one Chinese line: its number, its date, where it lies. Of the applicant nothing. */
@Service
class CaseWords {

    private final ProcessNames processNames;
    private final LawBook lawBook;
    private final Offices offices;
    private final Clock clock;

    CaseWords(ProcessNames processNames, LawBook lawBook, Offices offices, Clock clock) {
        this.processNames = processNames;
        this.lawBook = lawBook;
        this.offices = offices;
        this.clock = clock;
    }

    /** For example 居住证申领 H2026…：“制作《居住证》的期限”已于2026年12月14日届满，尚未办结；在…，承办人zhao.police。 */
    String of(CaseRow row) {
        return caseOf(row) + "：" + date(row) + where(row) + "。";
    }

    String caseOf(CaseRow row) {
        return processNames.of(row.matter()) + " " + row.caseNo();
    }

    private String date(CaseRow row) {
        String period = "“" + ruleName(row.rule()) + "”";
        return row.kind() == Kind.OVERDUE
                ? period + "已于" + Wording.date(row.due()) + "届满，尚未办结"
                : period + "将于" + Wording.date(row.due()) + "届满" + forecast(row);
    }

    private static String forecast(CaseRow row) {
        if (row.chance() == null) {
            return "";
        }
        String likely = row.likelyOn() == null ? "" : "，预计" + Wording.date(row.likelyOn()) + "办结";
        return "，超期的可能性为" + Math.round(row.chance() * 100) + "%" + likely;
    }

    private String where(CaseRow row) {
        String office = offices.byId(row.holderId()).map(Office::name).orElse("");
        String clerk = row.clerk().isEmpty() ? "尚无人签收" : "承办人" + row.clerk();
        return office.isEmpty() ? "；系统办理中" : "；在" + office + "，" + clerk;
    }

    private String ruleName(String rule) {
        try {
            return lawBook.at(LocalDate.now(clock)).period(rule).name();
        } catch (NoSuchRule gone) {
            return rule;
        }
    }
}
