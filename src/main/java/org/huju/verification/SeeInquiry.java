package org.huju.verification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Service;

/** What a department's people see of an inquiry: no more than they need (article 26). */
@Service
public class SeeInquiry {

    private final CasesVerified cases;
    private final CaseClocks caseClocks;

    SeeInquiry(CasesVerified cases, CaseClocks caseClocks) {
        this.cases = cases;
        this.caseClocks = caseClocks;
    }

    /** The case, without the person: for those who supervise too. */
    public VerifiedCase caseOf(UUID id) {
        return cases.of(id).seen(id);
    }

    /** The person, for the clerk who answers. */
    public DepartmentQuestion person(UUID id, Inquiry inquiry) {
        return cases.of(id).question(id, inquiry);
    }

    /** What the person states and the clerk verifies. */
    public String stated(UUID id, Inquiry inquiry) {
        return cases.of(id).stated(id, inquiry);
    }

    /** The same for a form of an earlier deployment, under its keys. */
    public Map<String, String> shownEarlier(UUID id, Inquiry inquiry) {
        return cases.of(id).shownEarlier(id, inquiry);
    }

    /** By when the department is to answer; empty if it was never asked. */
    public Optional<StatutoryClock> period(UUID id, Inquiry inquiry) {
        return caseClocks.find(id, VerifyWithDepartment.PERIOD, inquiry.code());
    }
}
