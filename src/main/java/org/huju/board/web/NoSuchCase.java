package org.huju.board.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The same answer for a case that is not there and for one that is not the viewer's, so that nobody can tell them apart. */
final class NoSuchCase {

    private NoSuchCase() {}

    static ResponseEntity<Object> answer() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有这件案件，或者它不在您可以查看的范围内");
        problem.setTitle("没有查到这件案件");
        return ResponseEntity.of(problem).build();
    }
}
