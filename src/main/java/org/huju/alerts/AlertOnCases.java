package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the cases that have come near their date, that will probably miss it, or that have missed it. */
@Service
public class AlertOnCases {

    private static final int BATCH = 500;

    private final CasesToTell cases;
    private final WarningDays warningDays;
    private final CaseWords words;
    private final CaseRecipients recipients;
    private final RaiseAlerts raise;
    private final AlertSettings settings;
    private final Clock clock;

    AlertOnCases(
            CasesToTell cases,
            WarningDays warningDays,
            CaseWords words,
            CaseRecipients recipients,
            RaiseAlerts raise,
            AlertSettings settings,
            Clock clock) {
        this.cases = cases;
        this.warningDays = warningDays;
        this.words = words;
        this.recipients = recipients;
        this.raise = raise;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    public boolean lookAtNext() {
        List<CaseRow> untold =
                cases.untold(LocalDate.now(clock), warningDays.warnedUntil(), settings.riskFrom(), BATCH);
        untold.forEach(row -> raise.raise(alert(row), recipients.of(row)));
        return untold.size() == BATCH;
    }

    /** Whoever has not been told by now need not be. */
    @Transactional
    public void forgetWhatIsOver() {
        cases.endTold(clock.instant(), LocalDate.now(clock));
    }

    private Alert alert(CaseRow row) {
        return new Alert(row.kind(), row.subject(), row.caseId(), row.matter(), words.of(row));
    }
}
