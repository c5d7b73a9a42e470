package org.huju.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.huju.verification.DepartmentAnswer.Result;

/**
 * 跨部门核验: what one department was asked and has answered (article 11).
 *
 * @param question in Chinese, for the department's clerks
 * @param answeredBy a user id, or {@code system} when the department's system answered
 */
public record Verification(
        Inquiry inquiry,
        String question,
        LocalDate askedOn,
        Optional<Result> result,
        String note,
        Optional<LocalDate> answeredOn,
        Optional<String> answeredBy) {

    static Verification asked(Inquiry inquiry, String question, LocalDate on) {
        return new Verification(inquiry, question, on, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    Verification answered(Result result, String note, LocalDate on, String by) {
        return new Verification(
                inquiry, question, askedOn, Optional.of(result), note, Optional.of(on), Optional.of(by));
    }

    public Department department() {
        return inquiry.department();
    }

    public boolean isOpen() {
        return result.isEmpty();
    }
}
