package org.huju.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.huju.FieldProblem;

/** What a form says when it is sent back. */
public final class Refusal {

    private Refusal() {}

    /** The problems named when this form is submitted, which must fail. */
    public static List<FieldProblem> of(ThrowingCallable submission) {
        FormFieldValidationException refusal = catchThrowableOfType(FormFieldValidationException.class, submission);
        assertThat(refusal).as("a form sent back").isNotNull();
        List<?> problems = refusal.getDetail();
        return problems.stream().map(FieldProblem.class::cast).toList();
    }

    /** The message at that field, the only problem there. */
    public static String at(String field, ThrowingCallable submission) {
        Predicate<FieldProblem> isAt = problem -> problem.field().equals(field);
        List<FieldProblem> found = of(submission).stream().filter(isAt).toList();
        assertThat(found).as("problems at %s", field).hasSize(1);
        return found.get(0).message();
    }
}
