package org.huju.cancellation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.cancellation.Cancellation.Finding;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockSheet;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;

/** What the forms of a cancellation show beside the permit. */
@Service
public class CancellationSheet {

    private final Cancellations cancellations;
    private final CancellationGrounds grounds;
    private final Offices offices;
    private final CaseClocks caseClocks;
    private final ClockSheet clockSheet;

    CancellationSheet(
            Cancellations cancellations,
            CancellationGrounds grounds,
            Offices offices,
            CaseClocks caseClocks,
            ClockSheet clockSheet) {
        this.cancellations = cancellations;
        this.grounds = grounds;
        this.offices = offices;
        this.caseClocks = caseClocks;
        this.clockSheet = clockSheet;
    }

    public Map<String, Object> of(UUID caseId) {
        Cancellation cancellation = cancellations.get(caseId);
        Cancellation.Proposal proposal = cancellation.proposal();
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("cancelGround", grounds.words(proposal));
        sheet.put("groundArticle", grounds.article(proposal));
        sheet.put("departmentName", offices.department(proposal.department()).name());
        sheet.put("facts", proposal.facts());
        sheet.put("proposedBy", proposal.by());
        sheet.put("documentNo", cancellation.finding().map(Finding::documentNo).orElse(""));
        sheet.put("foundOn", text(cancellation.finding().map(Finding::on)));
        sheet.put("finding", cancellation.finding().map(Finding::text).orElse(""));
        sheet.put("toldOn", text(cancellation.toldOn()));
        sheet.put("statement", cancellation.statement().orElse(""));
        sheet.putAll(clockSheet.of("finding", caseClocks.find(caseId, Rules.FINDING)));
        putLater(sheet, "hearing", caseId, Rules.HEARING_WINDOW);
        putLater(sheet, "confirmation", caseId, Rules.CONFIRMATION);
        return sheet;
    }

    /** Once it runs, a later clock is the one that is explained day by day. */
    private void putLater(Map<String, Object> sheet, String name, UUID caseId, String rule) {
        caseClocks.find(caseId, rule).ifPresent(clock -> sheet.putAll(clockSheet.of(name, Optional.of(clock))));
        sheet.putIfAbsent(name + "Due", "");
        sheet.putIfAbsent(name + "DueBasis", "");
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
