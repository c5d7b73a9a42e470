package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.CaseClocks;
import org.huju.verification.AskDepartment;
import org.huju.verification.Department;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.DepartmentAnswer.Result;
import org.springframework.stereotype.Service;

/** 跨部门核验: sends a case to departments and takes their answers (article 11). The 15 working days run on meanwhile. */
@Service
public class VerifyWithDepartment {

    private final Applications applications;
    private final Findings findings;
    private final Decisions decisions;
    private final AskDepartment askDepartment;
    private final CaseClocks caseClocks;
    private final Clock clock;

    VerifyWithDepartment(
            Applications applications,
            Findings findings,
            Decisions decisions,
            AskDepartment askDepartment,
            CaseClocks caseClocks,
            Clock clock) {
        this.applications = applications;
        this.findings = findings;
        this.decisions = decisions;
        this.askDepartment = askDepartment;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** The reviewer sends the case to these departments; each has its own due date from today. */
    public void send(UUID id, Collection<Department> departments, String question) {
        if (departments.isEmpty()) {
            throw new InvalidInput("departments", "请至少选择一个“核验部门”");
        }
        LocalDate today = LocalDate.now(clock);
        for (Department department : departments) {
            findings.asked(id, Verification.asked(department, question, today));
            caseClocks.start(id, Rules.DEPARTMENT_VERIFICATION, department.code(), today);
        }
    }

    /** The departments whose answer is awaited. */
    public List<Department> awaited(UUID id) {
        return findings.verifications(id).stream()
                .filter(Verification::isOpen)
                .map(Verification::department)
                .toList();
    }

    /**
     * Asks the department's system.
     *
     * @return whether it could tell; if not, a clerk of the department has to
     * @throws org.huju.verification.RegistryUnavailable if it gives no usable answer
     */
    public boolean askSystem(UUID id, Department department) {
        DepartmentAnswer answer = askDepartment.ask(department, Claims.of(applications.get(id)));
        if (answer.result() == Result.UNKNOWN) {
            return false;
        }
        answer(id, department, answer, Decision.BY_SYSTEM);
        keep(id, department, answer);
        return true;
    }

    /** A department asked again answers anew in place of what it said before; the record keeps both. */
    private void keep(UUID id, Department department, DepartmentAnswer answer) {
        decisions.add(
                id,
                new Decision(
                        Decision.Step.VERIFY_BY_DEPARTMENT,
                        answer.result().label(),
                        department.title() + "：" + answer.note(),
                        Optional.empty(),
                        Decision.BY_SYSTEM,
                        clock.instant()));
    }

    /** A clerk of the department answers. */
    public void answer(UUID id, Department department, DepartmentAnswer answer, String by) {
        LocalDate today = LocalDate.now(clock);
        findings.answered(id, question(id, department).answered(answer.result(), answer.note(), today, by));
        caseClocks.finish(id, Rules.DEPARTMENT_VERIFICATION, department.code(), today, by, "部门已答复");
    }

    public Verification question(UUID id, Department department) {
        return findings.verifications(id).stream()
                .filter(v -> v.department() == department)
                .findFirst()
                .orElseThrow();
    }
}
