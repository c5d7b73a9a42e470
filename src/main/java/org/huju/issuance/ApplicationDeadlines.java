package org.huju.issuance;

import java.util.List;
import java.util.Optional;
import org.huju.clock.CaseDeadlines;
import org.huju.clock.CaseDeadlines.Explained;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限说明, for an applicant. */
@Service
public class ApplicationDeadlines {

    private final Applications applications;
    private final CaseDeadlines caseDeadlines;

    ApplicationDeadlines(Applications applications, CaseDeadlines caseDeadlines) {
        this.applications = applications;
        this.caseDeadlines = caseDeadlines;
    }

    /** @return empty if there is no such number or the code is not its own; the two are not told apart */
    @Transactional(readOnly = true)
    public Optional<List<Explained>> of(String number, String queryCode) {
        return applications
                .withNumber(number)
                .filter(a -> a.answersTo(queryCode))
                .map(a -> caseDeadlines.of(a.id()));
    }
}
