package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a step that the engine has given up: administrators, who can repair it, and the head of the office whose case stands still. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AlertOnIncidents {

    private final CasesToTell cases;
    private final CaseRecipients recipients;
    private final CaseWords words;
    private final RaiseAlerts raise;
    private final Clock clock;

    AlertOnIncidents(CasesToTell cases, CaseRecipients recipients, CaseWords words, RaiseAlerts raise, Clock clock) {
        this.clock = clock;
        this.cases = cases;
        this.recipients = recipients;
        this.words = words;
        this.raise = raise;
    }

    /**
     * @param caseId empty where the process carries no case
     * @param step its name in the model
     */
    public void opened(String incidentId, Optional<UUID> caseId, String process, String step) {
        Optional<CaseRow> row = caseId.flatMap(id -> cases.open(id, LocalDate.now(clock)));
        Set<Recipient> to = new LinkedHashSet<>(Set.of(Recipient.ADMINISTRATORS));
        row.ifPresent(found -> to.addAll(recipients.of(found)));
        String what = row.map(words::caseOf).orElse(process);
        raise.raise(
                new Alert(
                        Kind.INCIDENT,
                        incidentId,
                        row.map(CaseRow::caseId).orElse(null),
                        row.map(CaseRow::matter).orElse(""),
                        what + "：“" + step + "”多次尝试仍未成功，系统不再自动重试；请管理员排除原因后在Cockpit中增加重试次数。"),
                to);
    }

    /** Repaired, or its process is gone. */
    public void closed(String incidentId) {
        raise.over(Kind.INCIDENT, incidentId);
    }
}
