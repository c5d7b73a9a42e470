package org.huju.permit.web;

import java.util.Map;
import org.huju.permit.TellHistory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/permits/{no}/history} for the online hall, which knows who has logged in and shows holders their own permit only. */
@RestController
class HistoryController {

    private final TellHistory tellHistory;

    HistoryController(TellHistory tellHistory) {
        this.tellHistory = tellHistory;
    }

    /** 404 if there is no permit of that number. */
    @GetMapping("/api/permits/{permitNo}/history")
    ResponseEntity<Object> history(@PathVariable String permitNo) {
        return tellHistory
                .of(permitNo)
                .<ResponseEntity<Object>>map(lines -> ResponseEntity.ok(Map.of("permitNo", permitNo, "history", lines)))
                .orElseGet(HistoryController::unknown);
    }

    private static ResponseEntity<Object> unknown() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有这个编号的居住证，请核对居住证编号");
        problem.setTitle("没有查到这张居住证");
        return ResponseEntity.of(problem).build();
    }
}
