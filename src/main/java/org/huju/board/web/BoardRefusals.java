package org.huju.board.web;

import java.util.List;
import java.util.stream.Collectors;
import org.huju.FieldProblem;
import org.huju.board.NotInThisState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What could not be read or done, in Chinese and by the name of the field; what was sent is never repeated. */
@RestControllerAdvice(basePackageClasses = BoardRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoardRefusals {

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch) {
        String field = mismatch.getName();
        return problem(List.of(problem(field, BoardFields.shape(mismatch.getRequiredType()))));
    }

    @ExceptionHandler
    ProblemDetail unreadable(BindException errors) {
        return problem(errors.getFieldErrors().stream()
                .map(error -> problem(errors, error))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException missing) {
        return problem(List.of(problem(missing.getParameterName(), "请填写")));
    }

    @ExceptionHandler
    ProblemDetail notInThisState(NotInThisState refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }

    private static FieldProblem problem(BindException errors, FieldError error) {
        return problem(error.getField(), BoardFields.shape(errors.getFieldType(error.getField())));
    }

    private static FieldProblem problem(String field, String what) {
        return new FieldProblem(field, "“" + BoardFields.label(field) + "”：" + what);
    }

    private static ProblemDetail problem(List<FieldProblem> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                problems.stream().map(FieldProblem::message).collect(Collectors.joining("；")));
        problem.setTitle("提交的内容需要更正");
        problem.setProperty("problems", problems);
        return problem;
    }
}
