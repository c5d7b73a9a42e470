package org.huju.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseDeadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One case: where it stands, its clocks with their ledgers and explanations, and the way it has come. */
@Service
@Transactional(readOnly = true)
public class TellCase {

    private final CaseList cases;
    private final ListCases listCases;
    private final CaseDeadlines caseDeadlines;
    private final Models models;

    TellCase(CaseList cases, ListCases listCases, CaseDeadlines caseDeadlines, Models models) {
        this.cases = cases;
        this.listCases = listCases;
        this.caseDeadlines = caseDeadlines;
        this.models = models;
    }

    /**
     * A wait.
     *
     * @param left null while it waits
     * @param days working days; null while it waits
     */
    public record Wait(
            String definition,
            String activity,
            String name,
            String officeName,
            String clerk,
            boolean aside,
            LocalDate entered,
            LocalDate left,
            Integer days) {}

    /** @param processInstance for its page in Cockpit; null once it has ended */
    public record Told(
            ListCases.Line head, List<CaseDeadlines.Explained> clocks, List<Wait> path, String processInstance) {}

    /** Empty if there is no such case in the selection. */
    public Optional<Told> of(UUID caseId, String matter, Selection selection) {
        return cases.row(caseId, matter, selection, listCases.today(), listCases.soon())
                .map(row -> new Told(
                        listCases.line(row),
                        caseDeadlines.of(caseId),
                        cases.path(caseId, matter).stream().map(this::wait).toList(),
                        models.instance(caseId, matter).orElse(null)));
    }

    private Wait wait(CaseList.Passed passed) {
        return new Wait(
                passed.definition(),
                passed.activity(),
                listCases.stepName(passed.definition(), passed.activity()),
                listCases.officeName(passed.officeId()),
                passed.clerk(),
                passed.aside(),
                passed.enteredOn(),
                passed.leftOn(),
                passed.days());
    }
}
