package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.notices.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 终止 of what was under way for a permit that was cancelled (article 16, rule {@code case-of-cancelled-permit}). */
@Service
public class EndWithPermit {

    private static final String RULE = "case-of-cancelled-permit";

    private final PermitCases cases;
    private final Permits permits;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    EndWithPermit(
            PermitCases cases, Permits permits, CaseClocks caseClocks, Notices notices, LawBook lawBook, Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** Closes the case; whoever asked for it is told, and nobody is where the system began it. */
    @Transactional
    public void end(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        caseClocks.endAll(caseId, today, Act.SYSTEM, "居住证注销");
        cases.close(caseId, new PermitCase.Closure("居住证已注销，已终止", today));
        if (permitCase.channel() != PermitCase.Channel.SYSTEM) {
            notices.issue(caseId, Notice.Kind.ENDED_WITH_PERMIT, text(permitCase, permits.get(permitCase.permitId())));
        }
    }

    private String text(PermitCase permitCase, Permit cancelled) {
        return cancelled.holderName() + "：（办件编号" + permitCase.caseNo() + "，查询码" + permitCase.queryCode()
                + "）\n您的《上海市居住证》（编号"
                + cancelled.permitNo() + "）已于" + Wording.date(cancelled.since()) + "注销，"
                + Wording.date(permitCase.receivedOn()) + "提出的"
                + permitCase.kind().label() + "随之终止（"
                + lawBook.at(cancelled.since()).principle(RULE).authority() + "）。对注销不服的，救济途径见注销决定书。";
    }
}
