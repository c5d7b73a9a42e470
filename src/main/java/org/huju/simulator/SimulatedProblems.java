package org.huju.simulator;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the simulated registries is {@code application/problem+json}. */
@WhenSimulating
@RestControllerAdvice(basePackageClasses = SimulatedProblems.class)
class SimulatedProblems extends ResponseEntityExceptionHandler {

    static ErrorResponseException noRecord() {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setType(URI.create("urn:huju:problem:no-record"));
        problem.setTitle("无该人登记信息");
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    static ErrorResponseException of(HttpStatus status, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        return new ErrorResponseException(status, problem, null);
    }
}
