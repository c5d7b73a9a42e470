package org.huju.permit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.springframework.stereotype.Component;

/** Which office stands behind an entry in a permit's history: the police cancels (article 16), the centre does the rest. */
@Component
class ActingOffice {

    private static final String SYSTEM = "系统";
    private static final String UNKNOWN = "经办机构";

    private final List<CaseOffices> offices;

    ActingOffice(List<CaseOffices> offices) {
        this.offices = offices;
    }

    String of(PermitEntry entry) {
        if (entry.by().equals(PermitEntry.BY_SYSTEM)) {
            return SYSTEM;
        }
        OfficeKind kind = entry.kind() == PermitEntry.Kind.CANCELLED ? OfficeKind.POLICE : OfficeKind.CENTRE;
        return entry.caseId()
                .flatMap(caseId -> office(caseId, kind))
                .map(Office::name)
                .orElse(UNKNOWN);
    }

    private Optional<Office> office(UUID caseId, OfficeKind kind) {
        return offices.stream()
                .map(known -> known.office(caseId, kind).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
