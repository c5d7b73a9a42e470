package org.huju.desk;

import java.util.Optional;
import java.util.UUID;

/** Which offices a case lies with. Each kind of case knows its own. */
public interface CaseOffices {

    /** The office of that kind that has the case in hand; empty if the case is of another kind, or lies with no such office. */
    Optional<Office> office(UUID caseId, OfficeKind kind);

    /** The number people know the case by; empty if the case is of another kind. */
    Optional<String> caseNo(UUID caseId);
}
