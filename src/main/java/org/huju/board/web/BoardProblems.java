package org.huju.board.web;

import org.huju.board.OutOfScope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What only the board refuses. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoardProblems {

    @ExceptionHandler
    ProblemDetail outOfScope(OutOfScope refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler(NotLoggedIn.class)
    ProblemDetail notLoggedIn() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "登录已失效，请重新登录");
    }
}
