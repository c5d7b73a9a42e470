package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 逾期未缴费终止 (article 33). What was reported lost stays lost. */
@Service
public class CloseUnpaid {

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    CloseUnpaid(
            PermitCases cases,
            Permits permits,
            Replacements replacements,
            CaseClocks caseClocks,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        caseClocks.miss(caseId, Rules.FEE_WINDOW, "");
        cases.close(caseId, new PermitCase.Closure("逾期未缴费，已终止", today));
        Permit permit = permits.get(permitCase.permitId());
        String basis = lawBook.at(today).principle(Rules.UNPAID).authority();
        notices.issue(
                caseId,
                Notice.Kind.REPLACEMENT_CLOSED,
                ReplacementTexts.unpaid(permitCase, permit, replacements.get(caseId), basis));
    }
}
