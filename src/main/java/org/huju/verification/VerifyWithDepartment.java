package org.huju.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.verification.DepartmentAnswer.Result;
import org.springframework.stereotype.Service;

/**
 * 跨部门核验 (article 11): asks departments about a case and takes their answers. Its clerks are asked when a department's system
 * fails or cannot tell. The other periods of the case run on meanwhile.
 */
@Service
public class VerifyWithDepartment {

    /** The rule of {@code law/} by which a department answers. */
    public static final String PERIOD = "department-verification";

    private final CasesVerified cases;
    private final Verifications verifications;
    private final Decisions decisions;
    private final Registries registries;
    private final CaseClocks caseClocks;
    private final Clock clock;

    VerifyWithDepartment(
            CasesVerified cases,
            Verifications verifications,
            Decisions decisions,
            Registries registries,
            CaseClocks caseClocks,
            Clock clock) {
        this.cases = cases;
        this.verifications = verifications;
        this.decisions = decisions;
        this.registries = registries;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** Each inquiry has its own due date, counted from today. */
    public void send(UUID id, Inquiry inquiry, String question) {
        LocalDate today = LocalDate.now(clock);
        verifications.asked(id, Verification.asked(inquiry, question, today));
        caseClocks.start(id, PERIOD, inquiry.code(), today);
    }

    /** What has not been answered yet. */
    public List<Inquiry> awaited(UUID id) {
        return verifications.of(id).stream()
                .filter(Verification::isOpen)
                .map(Verification::inquiry)
                .toList();
    }

    /**
     * Asks the department's system.
     *
     * @return whether it could tell; if not, a clerk of the department has to
     * @throws RegistryUnavailable if it gives no usable answer
     */
    public boolean askSystem(UUID id, Inquiry inquiry) {
        DepartmentAnswer answer = registries.verify(cases.of(id).question(id, inquiry));
        if (answer.result() == Result.UNKNOWN) {
            return false;
        }
        answered(id, inquiry, answer, Decision.BY_SYSTEM);
        keep(id, answer, inquiry.department().title() + "：" + answer.note(), Decision.BY_SYSTEM);
        return true;
    }

    /** A clerk of the department answers. */
    public void answer(UUID id, Inquiry inquiry, DepartmentAnswer answer, String clerk) {
        answered(id, inquiry, answer, clerk);
        keep(id, answer, answer.note(), clerk);
    }

    private void answered(UUID id, Inquiry inquiry, DepartmentAnswer answer, String by) {
        LocalDate today = LocalDate.now(clock);
        verifications.answered(id, question(id, inquiry).answered(answer.result(), answer.note(), today, by));
        caseClocks.finish(id, PERIOD, inquiry.code(), today, by, "部门已答复");
    }

    /** A department asked again answers anew in place of what it said before; the record keeps both. */
    private void keep(UUID id, DepartmentAnswer answer, String reason, String by) {
        String outcome = answer.result().label();
        decisions.add(
                id,
                new Decision(
                        Decision.Step.VERIFY_BY_DEPARTMENT, outcome, reason, Optional.empty(), by, clock.instant()));
    }

    public Verification question(UUID id, Inquiry inquiry) {
        return verifications.of(id).stream()
                .filter(v -> v.inquiry().equals(inquiry))
                .findFirst()
                .orElseThrow();
    }
}
