package org.huju.alerts;

import java.util.Comparator;
import java.util.List;
import org.huju.alerts.CasesToTell.OfficeDay;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.notices.Wording;
import org.springframework.stereotype.Service;

/** The morning's summary in Chinese. */
@Service
class DigestWords {

    private static final int MOST_OFFICES = 20;

    private final CaseWords caseWords;
    private final Offices offices;

    DigestWords(CaseWords caseWords, Offices offices) {
        this.caseWords = caseWords;
        this.offices = offices;
    }

    String ofOffice(String name, OfficeDay day) {
        List<String> urgent = day.urgent().stream().map(caseWords::of).toList();
        return name + "：" + counts(day) + "。\n" + (urgent.isEmpty() ? "" : "最先到期的：\n" + Wording.numbered(urgent));
    }

    String ofDistrict(Office government, List<OfficeDay> days) {
        List<String> lines = days.stream()
                .sorted(Comparator.comparing(OfficeDay::overdue)
                        .thenComparing(OfficeDay::soon)
                        .reversed())
                .limit(MOST_OFFICES)
                .map(day -> offices.byId(day.officeId()).map(Office::name).orElse(day.officeId()) + "：" + counts(day))
                .toList();
        return government.name() + "：本区" + days.size() + "个单位有已超期、临期或者可能超期的案件。\n" + Wording.numbered(lines);
    }

    private static String counts(OfficeDay day) {
        return "在办" + day.open() + "件，已超期" + day.overdue() + "件，临期" + day.soon() + "件，可能超期" + day.risk() + "件";
    }
}
