package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.clock.Deadlines;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happens to cases onto the board, in the transaction in which it happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FollowCases {

    private final BoardCases cases;
    private final TouchedCases touched;
    private final List<CaseOffices> offices;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowCases(BoardCases cases, TouchedCases touched, List<CaseOffices> offices, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.touched = touched;
        this.offices = offices;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void opened(UUID caseId, Matter matter) {
        cases.open(describe(caseId, matter), clock.instant(), LocalDate.now(clock));
        touched.add(caseId);
    }

    OpenedCase describe(UUID caseId, Matter matter) {
        String caseNo = offices.stream()
                .flatMap(known -> known.caseNo(caseId).stream())
                .findFirst()
                .orElse("");
        String district = office(caseId, OfficeKind.DISTRICT, Office::districtCode);
        return new OpenedCase(caseId, matter, caseNo, district, centre(caseId));
    }

    public void finished(UUID caseId, Matter matter) {
        touched.now(caseId);
        cases.finish(caseId, matter, clock.instant(), LocalDate.now(clock));
    }

    /** @param officeId whose desk the step lies on; empty for a step of nobody's, which is the taking-in office's to watch */
    public void entered(Step step, String officeId, String clerk) {
        cases.enter(step, holder(step.caseId(), officeId), clerk, clock.instant(), LocalDate.now(clock));
        touched.add(step.caseId());
    }

    /** The office that is to watch a step which lies on that office's desk, or on nobody's. */
    String holder(UUID caseId, String officeId) {
        return officeId.isEmpty() ? centre(caseId) : officeId;
    }

    /** A step the board does not know was entered before there was a board. */
    public void left(UUID caseId, String stepId) {
        LocalDate today = LocalDate.now(clock);
        cases.enteredOn(stepId)
                .ifPresent(entered ->
                        cases.leave(stepId, clock.instant(), today, deadlines.workingDaysBetween(entered, today)));
        touched.add(caseId);
    }

    public void assigned(UUID caseId, String stepId, String clerk) {
        cases.assign(stepId, clerk);
        touched.add(caseId);
    }

    private String centre(UUID caseId) {
        return office(caseId, OfficeKind.CENTRE, Office::id);
    }

    private String office(UUID caseId, OfficeKind kind, java.util.function.Function<Office, String> what) {
        return offices.stream()
                .flatMap(known -> known.office(caseId, kind).stream())
                .findFirst()
                .map(what)
                .orElse("");
    }
}
