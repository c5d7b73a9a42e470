package org.huju.issuance;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.verification.Department;
import org.huju.verification.DepartmentAnswer.Result;

/**
 * 跨部门核验: what one department was asked and has answered (article 11).
 *
 * @param answeredBy a user id, or {@code system} when the department's system answered
 */
public record Verification(
        Department department,
        String question,
        LocalDate askedOn,
        Optional<Result> result,
        String note,
        Optional<LocalDate> answeredOn,
        Optional<String> answeredBy) {

    static Verification asked(Department department, String question, LocalDate on) {
        return new Verification(department, question, on, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    Verification answered(Result result, String note, LocalDate on, String by) {
        return new Verification(
                department, question, askedOn, Optional.of(result), note, Optional.of(on), Optional.of(by));
    }

    boolean isOpen() {
        return result.isEmpty();
    }
}
