package org.huju.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into {@code application/problem+json} in Chinese, naming each field; what was sent is never repeated. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail invalidInput(InvalidInput invalid) {
        return problem(invalid.problems());
    }

    @ExceptionHandler
    ProblemDetail notNow(NotNow silent) {
        ProblemDetail problem = problem(silent.problems());
        problem.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setTitle("暂时不能收件，请稍后再试");
        return problem;
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String field = JsonField.of(unreadable);
        ProblemDetail problem = problem(List.of(new FieldProblem(field, "“" + field + "”的格式不对，请按接口说明填写")));
        return ResponseEntity.badRequest().body(problem);
    }

    /** Somebody else has changed the case at the same moment. */
    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
    ProblemDetail conflict() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "这件申请刚刚有变化，请稍后查询进度再试");
    }

    /** A fault of ours. What it says stays in the log, and the log gets no message either: it might repeat what was sent. */
    @ExceptionHandler
    ProblemDetail fault(Exception fault) {
        log.error("an interface failed with {}", fault.getClass().getName(), new WithoutMessage(fault));
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "系统暂时不能处理，请稍后再试");
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
