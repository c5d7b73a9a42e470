package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.huju.law.HandlingOffice;
import org.huju.law.LawBook;
import org.huju.law.NoSuchRule;
import org.springframework.stereotype.Service;

/**
 * Who answers for a case: the clerk who has taken it, the head of the office it lies with, and the head of the office that has to keep the
 * period, where that is another.
 */
@Service
class CaseRecipients {

    private static final String LAST_RESORT = "municipal";

    private final List<CaseOffices> caseOffices;
    private final Offices offices;
    private final LawBook lawBook;
    private final Clock clock;

    CaseRecipients(List<CaseOffices> caseOffices, Offices offices, LawBook lawBook, Clock clock) {
        this.caseOffices = caseOffices;
        this.offices = offices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** Never empty. */
    Set<Recipient> of(CaseRow row) {
        Set<Recipient> who = new LinkedHashSet<>();
        if (!row.clerk().isEmpty()) {
            who.add(Recipient.user(row.clerk()));
        }
        who.add(head(holder(row)));
        keeper(row).map(CaseRecipients::head).ifPresent(who::add);
        return who;
    }

    static Recipient head(Office office) {
        return Recipient.desk(office.group(Role.HEAD));
    }

    /** What lies with nobody is the taking-in office's to watch, and what nobody took in the city's. */
    private Office holder(CaseRow row) {
        return Stream.of(row.holderId(), row.centreId(), LAST_RESORT)
                .flatMap(id -> offices.byId(id).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Office> keeper(CaseRow row) {
        return Optional.ofNullable(row.rule())
                .flatMap(this::kind)
                .flatMap(kind -> caseOffices.stream()
                        .flatMap(known -> known.office(row.caseId(), kind).stream())
                        .findFirst());
    }

    /** Departments are asked several at once: the one that is late is the one it lies with. */
    private Optional<OfficeKind> kind(String rule) {
        try {
            HandlingOffice office =
                    lawBook.at(LocalDate.now(clock)).escalation(rule).office();
            return office == HandlingOffice.DEPARTMENT
                    ? Optional.empty()
                    : Optional.of(OfficeKind.valueOf(office.name()));
        } catch (NoSuchRule none) {
            return Optional.empty();
        }
    }
}
